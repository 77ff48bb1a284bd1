"""Paths to a field of a record, as corrections write them: `venue`, `outcome.kind`, `people[jen-psaki].role`."""

import re
from difflib import get_close_matches
from typing import Any

_STEP = re.compile(r"([a-z_]+)(?:\[([a-z0-9-]+)\])?")
#: What the generator says about its own work is not to be corrected.
OWN = {"seed", "sha256", "evidence", "metadata", "sentences", "flags"}
#: Lists of which a whole item can be added or taken out.
ITEMS = ("other_rounds", "people", "statements", "positions", "figures")
Mapping = dict[str, Any]


class UnknownField(Exception):
    """No such field: the problem and the remedy, in words."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.problem, self.remedy = problem, remedy


def find_field(record: Mapping, path: str) -> tuple[Mapping, str]:
    """The mapping within `record` (a dumped Record) that holds the field of `path`, and the field's key there.

    Raises UnknownField when the path leads nowhere, to the generator's own notes or to something made of fields."""
    *steps, last = path.split(".")
    holder = record
    for step in steps:
        holder = _enter(holder, step)
    if last not in _fields(holder):
        raise _no_field(last, holder)
    if _has_fields(holder[last]):
        remedy = f"name one of them, such as {path}{_example(holder[last])}"
        raise UnknownField(f"{path} is made of several fields", remedy)
    return holder, last


def find_item(record: Mapping, path: str) -> tuple[list[Any], int | None] | None:
    """The list within `record` and the place of the item in it that `path` names (`people[jen-psaki]`, `figures[2]`),
    None for an item that is not there; None altogether where the path is that of a field."""
    match = _STEP.fullmatch(path)
    if not match or match[1] not in ITEMS or match[2] is None:
        return None
    names = _names(record[match[1]])
    return record[match[1]], names.index(match[2]) if match[2] in names else None


def plain(item: Mapping) -> Mapping:
    """An item of a list as corrections have it: without the slices that it rests on."""
    return {key: value for key, value in item.items() if key != "evidence"}


def _enter(holder: Mapping, step: str) -> Mapping:
    match = _STEP.fullmatch(step)
    if not match or match[1] not in _fields(holder):
        raise _no_field(match[1] if match else step, holder)
    value = holder[match[1]]
    if match[2] is not None:
        value = _item(value, match[1], match[2])
    if not isinstance(value, dict):
        raise UnknownField(f"{step} has no fields", f"name a field such as {match[1]}{_example(value)}")
    return value


def _item(items: Any, name: str, wanted: str) -> Any:
    names = _names(items) if isinstance(items, list) else []
    if wanted in names:
        return items[names.index(wanted)]
    remedy = f"use one of {', '.join(names)}" if names else "check the name of the article"
    raise UnknownField(f"there is no {name}[{wanted}]", remedy)


def _names(items: list[Any]) -> list[str]:
    """What stands in the brackets: the item's id where it has one, else its place in the list from 0."""
    return [item.get("id", str(place)) if isinstance(item, dict) else str(place) for place, item in enumerate(items)]


def _has_fields(value: Any) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and any(isinstance(item, dict) for item in value))


def _example(value: Any) -> str:
    if isinstance(value, dict):
        return f".{_fields(value)[0]}"
    if _has_fields(value):
        return f"[{_names(value)[0]}].{_fields(value[0])[-1]}"
    return ""


def _fields(holder: Mapping) -> list[str]:
    return [name for name in holder if name not in OWN]


def _no_field(name: str, holder: Mapping) -> UnknownField:
    close = get_close_matches(name, _fields(holder), n=1)
    remedy = f"did you mean `{close[0]}`?" if close else f"use one of {', '.join(_fields(holder))}"
    return UnknownField(f"there is no field {name} to correct", remedy)
