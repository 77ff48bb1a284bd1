"""New entries at the end of content/corrections.yml: what a person wrote there, comments and order, stays as it is."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from generator.errors import ContentError, Fault
from generator.records.corrections import Correction, Corrections
from generator.records.dump import dump_plain
from generator.yamlfile import parse_yaml

_EMPTY = re.compile(r"(?m)^corrections:[ \t]*(?:\[[ \t]*\]|null|~)?[ \t]*(#.*)?$")
_DASH = re.compile(r"(?m)^([ ]*)- ")


@dataclass(frozen=True, slots=True)
class Entry:
    """A new correction, and the comments to stand above it."""

    correction: Correction
    comments: tuple[str, ...] = ()


def with_entries(text: str, entries: Iterable[Entry], name: str = "content/corrections.yml") -> str:
    """`text` with `entries` behind its own. Raises ContentError where it is at fault, or where its list is written in
    such a way that nothing can be put behind it."""
    entries, before = list(entries), parse_yaml(text, Corrections, name).corrections
    text = text if not text or text.endswith("\n") else f"{text}\n"
    if not before:
        text = _EMPTY.sub(lambda match: f"corrections:{f' {match[1]}' if match[1] else ''}", text, count=1)
    if not re.search(r"(?m)^corrections:", text):
        text += "corrections:\n"
    new = text + "".join(_lines(entry, indent(text)) for entry in entries)
    try:
        after = parse_yaml(new, Corrections, name).corrections
    except ContentError:
        after = ()
    if after != (*before, *(entry.correction for entry in entries)):
        problem = "the list is written in a way to which nothing can be added"
        raise ContentError([Fault(name, None, "corrections", problem, "write each entry as `- article: ...` in lines")])
    return new


def indent(text: str) -> str:
    """The blanks in front of the dash of each entry in `text`, so that one more can stand behind them."""
    uncommented = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("#"))
    dashes = _DASH.findall(uncommented.partition("corrections:")[2])
    return str(dashes[0]) if dashes else "  "


def _lines(entry: Entry, indent: str) -> str:
    data: dict[str, Any] = entry.correction.model_dump(mode="json")
    if not data["public"]:
        del data["public"]
    body = dump_plain([data]).splitlines()
    comments = [f"# {comment}" for comment in entry.comments]
    return "".join(f"{indent}{line}\n" for line in (*comments, *body))
