"""Records as YAML: block style, every key, one line a text, and no value that YAML 1.1 would read as another."""

import re
from typing import Any

import yaml

from generator.model.record import Record
from generator.yamlnodes import TREACHEROUS

_LINE_BREAK = re.compile(r"[\t\n\r\x85\u2028\u2029]")
_FREE_MAPPINGS = ("evidence", "metadata")


class _Dumper(yaml.CSafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    style = '"' if _LINE_BREAK.search(value) else "'" if TREACHEROUS.fullmatch(value) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def dump(record: Record) -> str:
    """The record as a YAML mapping: keys in the model's order, all of them present, evidence sorted by field."""
    return dump_plain(_ordered(record.model_dump(mode="json", include=set(Record.model_fields))))


def dump_plain(data: Any) -> str:
    """Mappings and lists as YAML, in the order in which their keys stand."""
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, width=-1, sort_keys=False, default_flow_style=False)


def _ordered(value: Any) -> Any:
    if isinstance(value, list):
        return [_ordered(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: dict(sorted(_ordered(item).items())) if key in _FREE_MAPPINGS else _ordered(item)
        for key, item in value.items()
    }
