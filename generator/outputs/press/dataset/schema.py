"""Dataset: the form of its files: their version, the schema of the story, the columns of a table."""

from collections.abc import Iterable, Mapping
from types import GenericAlias
from typing import Any

from pydantic import create_model

from generator.model.record import Frozen
from generator.outputs.press.dataset.tables import TABLES

VERSION = "1.0.0"
"""Of the dataset's form, by semantic versioning: the first number rises when a column goes or changes its meaning."""


def story_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of story.json."""
    rows: dict[str, Any] = {name: (GenericAlias(tuple, (row, ...)), ...) for name, (row, _) in TABLES.items()}
    names = dict[str, dict[str, str]]
    model = create_model(
        "Story",
        __base__=Frozen,
        version=(str, ...),
        topic=(str, ...),
        updated=(str | None, ...),
        parties=(names, ...),
        series=(names, ...),
        points=(names, ...),
        **rows,
    )
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()}


def columns(row: type[Frozen]) -> Iterable[tuple[str, str, str]]:
    """Name, type and meaning of each column of a table; the types are those of Frictionless' Table Schema."""
    properties = row.model_json_schema()["properties"]
    for name, told in properties.items():
        yield name, _type(told), told.get("description", "")


def _type(told: Mapping[str, Any]) -> str:
    kinds = {told.get("type"), *(one.get("type") for one in told.get("anyOf", ()))} - {None, "null"}
    if "array" in kinds:
        return "string"  # several values, with "; " between them
    return next((kind for kind in ("boolean", "integer") if kind in kinds), "string")
