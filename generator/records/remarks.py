"""Comments that a person left in a record's file, so that they are not lost when the record is written anew."""

import re

import yaml

from generator.records.sealed import HEAD

_COMMENT = re.compile(r"(?:^|\s)#\s?(.*)$")


def remarks(text: str) -> tuple[str, ...]:
    """The comments in a record's file, in order, without those that the generator puts at its head."""
    own = {line.strip() for line in HEAD.splitlines()}
    return tuple(found for line in text.splitlines() if line.strip() not in own and (found := _remark(line)))


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
