"""Lines of a text as boilerplate rules see them: where they stand, and whether they read like prose."""

import re
from collections.abc import Callable
from typing import NamedTuple

#: Ends a sentence within a line: a mark, closing quotes or brackets, a blank, and something that can begin one.
#: (The look behind comes second: a pattern that begins with its mark is found much sooner.)
BOUNDARY = re.compile(r"[.!?](?<=\w.)[\"”’')\]]*\s+(?=[\"“‘'(\[]*[^\W\d_a-z])")
_FULL_STOP = re.compile(r"(?<!\.\.)[.!?][\"”’')\]]*$")
_LONG_LINE = 250
_FEW_WORDS = 3


class Line(NamedTuple):
    """A line that is not blank, without the blanks at its ends; `apart` when a blank line stands above it."""

    start: int
    end: int
    text: str
    apart: bool


def split_lines(plain: str) -> tuple[Line, ...]:
    """The lines of `plain` that are not blank, in order; line ends are line feeds."""
    lines: list[Line] = []
    place, apart = 0, True
    for raw in plain.split("\n"):
        text = raw.strip()
        if text:
            start = place + raw.index(text)
            lines.append(Line(start, start + len(text), text, apart))
        apart = not text
        place += len(raw) + 1
    return tuple(lines)


def is_sentence_like(text: str) -> bool:
    """Whether a line ends as a sentence does, and not in three dots."""
    return bool(_FULL_STOP.search(text[-8:])) and len(text.split(None, _FEW_WORDS)) >= _FEW_WORDS


def is_prose(text: str, is_headline: Callable[[str], bool]) -> bool:
    """Whether a line reads like a part of an article's body; `is_headline` tells whether its words are capitalised as
    in one."""
    if len(text) > _LONG_LINE:
        return True
    return (is_sentence_like(text) or bool(BOUNDARY.search(text))) and not is_headline(text)
