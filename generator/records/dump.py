"""Records as YAML: block style, every key, one line a text, and no value that YAML 1.1 would read as another.

libyaml writes values one at a time, and those that need no thought are known by a pattern; mappings and lists are put
together here, with the same bytes, since it takes ten times as long to do so node by node."""

import json
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import yaml

from generator.model.record import Record
from generator.yamlnodes import TREACHEROUS

_LINE_BREAK = re.compile(r"[\t\n\r\x85\u2028\u2029]")
_FREE_MAPPINGS = ("evidence", "metadata")
_LETTER = r"A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u2018-\u201d"
_SIGN = rf"{_LETTER}0-9!-~\u00a1-\u00bf\u2010-\u2027"
_PLAIN = re.compile(rf"(?!(?i:y|n|yes|no|on|off|true|false|null)\Z)[{_LETTER}](?:(?!:(?: |\Z)| #| \Z)[ {_SIGN}])*")
"""A text that begins with a letter, without anything that ends a plain value in block style (YAML 1.1, 9.1.2)."""
_QUOTED = re.compile(rf"[\"'\[\]{{}}@%&*!|>#`,][ {_SIGN}]*")
"""One that begins with a sign that no plain value begins with."""


class _Dumper(yaml.CSafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    style = '"' if _LINE_BREAK.search(value) else "'" if TREACHEROUS.fullmatch(value) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def dump(record: Record) -> str:
    """The record as a YAML mapping: keys in the model's order, all of them present, evidence sorted by field."""
    lines: list[str] = []
    _mapping(record.model_dump(mode="json", include=set(Record.model_fields)), "", lines)
    return "\n".join([*lines, ""])


def dump_plain(data: Any) -> str:
    """Mappings and lists as YAML, in the order in which their keys stand."""
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, width=-1, sort_keys=False, default_flow_style=False)


def _mapping(data: Mapping[str, Any], margin: str, lines: list[str]) -> None:
    for key, value in data.items():
        name = f"{margin}{_word(key)}:"
        if value and isinstance(value, dict):
            lines.append(name)
            _mapping(dict(sorted(value.items())) if key in _FREE_MAPPINGS else value, f"{margin}  ", lines)
        elif value and isinstance(value, list):
            lines.append(name)
            _list(value, margin, lines)
        else:
            lines.append(f"{name} {_scalar(value)}")


def _list(items: Sequence[Any], margin: str, lines: list[str]) -> None:
    for item in items:
        if isinstance(item, dict):
            first = len(lines)
            _mapping(item, f"{margin}  ", lines)
            lines[first] = f"{margin}- {lines[first][len(margin) + 2 :]}"
        else:
            lines.append(f"{margin}- {_scalar(item)}")


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return _word(value)
    return str(value) if type(value) is int else json.dumps(value)  # what is empty stands in YAML as in JSON


@lru_cache(maxsize=1 << 12)
def _word(text: str) -> str:
    if _PLAIN.fullmatch(text):
        return text
    if _QUOTED.fullmatch(text):
        return "'" + text.replace("'", "''") + "'"
    return dump_plain([text])[len("- ") : -len("\n")]
