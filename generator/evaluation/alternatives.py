"""Alternatives of a label: a path such as `people[0].role`, and the label with another value there."""

import re
from typing import Any

#: The end of a path whose list holds items that may be found or missed without fault.
OPTIONAL = "_optional"
_PATH = re.compile(r"(\w+)(?:\[(\d+)\])?(?:\.(\w+))?")


def replaced(data: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """A copy of the label `data` that has `value` at `path`: a field (`date`), a field of the outcome
    (`outcome.kind`) or of an item of a list (`figures[1].value`). Raises ValueError where the path leads nowhere."""
    match = _PATH.fullmatch(path)
    if not match or match[1] not in data:
        raise ValueError(f"{path} is no field of this label")
    name, index, key = match.groups()
    if key is None:
        return {**data, name: value}
    if index is None:
        return {**data, name: _with_key(data[name], key, value, path)}
    items = list(data[name]) if isinstance(data[name], list | tuple) else []
    if int(index) >= len(items):
        raise ValueError(f"{path} names item {index} (the first is 0) of {len(items)}")
    items[int(index)] = _with_key(items[int(index)], key, value, path)
    return {**data, name: items}


def _with_key(item: Any, key: str, value: Any, path: str) -> dict[str, Any]:
    if not isinstance(item, dict):
        raise ValueError(f"{path} leads into a value that has no keys")
    return {**item, key: value}
