"""Comments that a person left in a record's file, so that they are not lost when the record is written anew."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import yaml

from generator.records.sealed import HEAD

_COMMENT = re.compile(r"(?:^|\s)#\s?(.*)$")
_KEY = re.compile(r"([a-z_0-9]+):")


class Remark(NamedTuple):
    """One line of comment, and the key of the record that it stands in or right above."""

    key: str
    text: str


def remarks(text: str) -> tuple[Remark, ...]:
    """The comments in a record's file, in order, without those that the generator puts at its head."""
    own = {line.strip() for line in HEAD.splitlines()}
    lines = [line for line in text.splitlines() if line.strip() and line.strip() not in own]
    return tuple(_remarks(lines))


def _remarks(lines: list[str]) -> Iterator[Remark]:
    key = ""
    for place, line in enumerate(lines):
        if match := _KEY.match(line):
            key = match[1]
        if found := _remark(line):
            below = next((other for other in lines[place:] if not other.startswith("#")), "")
            ahead = _KEY.match(below) if line.startswith("#") else None
            yield Remark(ahead[1] if ahead else key, found)


def _remark(line: str) -> str | None:
    """The comment of one line: what stands behind a `#` without which the line says the same."""
    for match in re.finditer(r"(?:^|\s)#", line):
        before, found = line[: match.start()], _COMMENT.match(line, match.start())
        if found and _value(before) == _value(line):
            return found[1].strip() or None
    return None


def _value(line: str) -> object:
    try:
        return yaml.load(line.strip() or "null", Loader=yaml.CSafeLoader)
    except yaml.YAMLError:
        return line
