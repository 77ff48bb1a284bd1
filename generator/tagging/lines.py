"""Lines: the paragraphs of an article, and which of them are its head (stamps, bylines, headline, dateline)."""

import re
from collections.abc import Iterator
from itertools import islice, takewhile
from typing import NamedTuple

from generator.model.article import Span

#: The head ends behind the first line of running text, and never reaches further than so many lines.
HEAD_LINES = 12
#: The end of an article is so many lines, and what stands below its last line of running text, up to so many.
TAIL_LINES, BOX = 3, 8
RUNNING_TEXT = 160
_LINE = re.compile(r"\S(?:[^\n]*\S)?")


class Line(NamedTuple):
    """A line that is not blank, without the blanks around it."""

    span: Span
    text: str


def lines_of(plain: str) -> Iterator[Line]:
    """All lines of `plain` that hold a word."""
    return (Line(Span(*match.span()), match.group()) for match in _LINE.finditer(plain))


def head_lines(plain: str) -> tuple[Line, ...]:
    """The lines up to and with the first one of running text."""
    head: list[Line] = []
    for line in islice(lines_of(plain[: HEAD_LINES * 400]), HEAD_LINES):
        head.append(line)
        if len(line.text) > RUNNING_TEXT:
            break
    return tuple(head)


def tail_lines(plain: str) -> tuple[Line, ...]:
    """The last lines, with the box of short ones (day, author, tags) that they may close."""
    last = tuple(lines_of(plain))[-BOX:]
    short = sum(1 for _ in takewhile(lambda line: len(line.text) <= RUNNING_TEXT, reversed(last)))
    return last[-max(TAIL_LINES, short) :]
