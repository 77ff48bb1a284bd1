"""Shapes: of which sort the value of each field is and which values it may have, so that what is typed fits."""

from collections.abc import Iterator
from typing import Any

from generator.model.record import Record
from generator.records.fieldpath import OWN

Shape = dict[str, Any]


def shapes() -> dict[str, Shape]:
    """For each path that corrections.yml may name, without what stands in brackets (`people.role`): its JSON `type`,
    whether it may be `nothing` and `must` be said of a new item, and as `choices` all values that it may have, where
    they are few."""
    schema = Record.model_json_schema()
    return dict(_shapes(schema, schema["$defs"], ""))


def _shapes(model: dict[str, Any], definitions: dict[str, Any], path: str) -> Iterator[tuple[str, Shape]]:
    for name, field in model["properties"].items():
        if name in OWN:
            continue
        inner = field.get("items", field).get("$ref")
        if inner:
            yield from _shapes(definitions[inner.rpartition("/")[2]], definitions, f"{path}{name}.")
        else:
            yield f"{path}{name}", {**_shape(field), "must": name in model.get("required", ())}


def _shape(field: dict[str, Any]) -> Shape:
    every = field.get("anyOf", [field])
    ways = [way for way in every if way.get("type") != "null"]
    several = len(ways) > 1
    shape: Shape = {"type": "one or several" if several else ways[0]["type"], "nothing": len(ways) < len(every)}
    if "enum" in ways[0]:
        shape["choices"] = ways[0]["enum"]
    return shape
