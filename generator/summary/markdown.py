"""Markdown of the summary: tables whose cells hold words of seeds as plain words."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from generator.outputs.press.escaping import clean

MOST_ROWS = 200
"""What a table shows; a summary of a job may have a megabyte in all."""
LONGEST = 160
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "@": "&#64;"}
_MEANINGFUL = re.compile(r"""[\\`*\[\]<>&|~$@]|(?<!\w)_|_(?!\w)|(?<=[a-z]):(?=//)|(?<=\bwww)\.""")
"""What Markdown, as GitHub and GitLab read it, does not take for a sign of its own: addresses become links too."""


def table(head: Sequence[str], rows: Iterable[Sequence[Any]], most: int = MOST_ROWS) -> list[str]:
    """A table in lines; behind its last row, how many more there are."""
    rows = list(rows)
    lines = [_line(head), f"|{' --- |' * len(head)}", *(_line(row) for row in rows[:most])]
    return [*lines, "", *([f"… and {len(rows) - most} more.", ""] if len(rows) > most else [])]


def words(value: Any) -> str:
    """A value of a record as a reader reads it, cut where it is long."""
    text = _words(value)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def plain(text: str) -> str:
    """`text` in one line, as Markdown in which no sign of it means anything."""
    return _MEANINGFUL.sub(lambda sign: _ENTITIES.get(sign[0], f"\\{sign[0]}"), clean(text))


def _words(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(_words, value))
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_words(item)}" for key, item in value.items() if item not in (None, [], False))
    return "" if value is None else str(value)


def _line(cells: Iterable[Any]) -> str:
    return f"| {' | '.join('' if cell is None else plain(str(cell)) for cell in cells)} |"
