"""Paragraphs: stretches of text within which sentences are looked for. A line end ends one, unless the line goes on."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from generator.model.article import Boilerplate, Span
from generator.reading.lines import split_lines

_ENDED = '.!?:…"”’»)]'
_GOES_ON = re.compile(r"[,;]|\.(?=\s|$)")
_NO_WORD = re.compile(r"\S*(?:[/A-Z]|\.\w)")
_LINKED_WORDS = 6
#: The longest line of a text that was wrapped, in code points, and how many of its lines show it.
_WIDEST, _SHOWN = 120, 3


def paragraphs(plain: str, holes: tuple[Boilerplate, ...]) -> Iterator[Span]:
    """The paragraphs of `plain`, without blanks at their ends; none reaches over one of `holes`.

    A line that begins with a comma, or small where the line above has not ended, goes on with the line above: sites
    leave linked words on lines of their own. A short line above it belongs to the line above that likewise. So do the
    lines of a text that was wrapped."""
    pieces = list(_pieces(plain, holes))
    joined = [False] * (len(pieces) + 1)
    wrapped = _wrapped(plain, pieces)
    for number in range(1, len(pieces)):
        above, below = pieces[number - 1 : number + 1]
        parted = _parted(above, below, holes)
        joined[number] = not parted and (number in wrapped or _continues(plain, above, below))
    for number in range(1, len(pieces) - 1):
        if joined[number + 1] and not joined[number]:
            joined[number] = _is_linked(plain, pieces[number - 1], pieces[number], holes)
    start = 0
    for number in range(1, len(pieces) + 1):
        if not joined[number]:
            yield Span(pieces[start].start, pieces[number - 1].end)
            start = number


def _pieces(plain: str, holes: tuple[Boilerplate, ...]) -> Iterator[Span]:
    starts = [hole.span.start for hole in holes]
    for line in split_lines(plain):
        place = line.start
        for hole in holes[bisect_left(starts, line.start) : bisect_left(starts, line.end)]:
            yield from _trimmed(plain, place, hole.span.start)
            place = hole.span.end
        yield from _trimmed(plain, place, line.end)


def _trimmed(plain: str, start: int, end: int) -> Iterator[Span]:
    text = plain[start:end]
    if text.strip():
        yield Span(start + len(text) - len(text.lstrip()), start + len(text.rstrip()))


def _wrapped(plain: str, pieces: list[Span]) -> frozenset[int]:
    """The numbers of those `pieces` that go on in a text without long lines: the line right above has not ended and had
    no room for the next word. Fewer than `_SHOWN` of them are chance."""
    width = max((line.end - line.start for line in split_lines(plain)), default=0)
    if width > _WIDEST:
        return frozenset()
    found = [number for number in range(1, len(pieces)) if _is_full(plain, pieces[number - 1], pieces[number], width)]
    return frozenset(found) if len(found) >= _SHOWN else frozenset()


def _is_full(plain: str, above: Span, below: Span, width: int) -> bool:
    word = plain[below.start : below.end].split(None, 1)[0]
    near = plain.count("\n", above.end, below.start) == 1 and plain[above.end - 1] not in _ENDED
    return near and above.end - above.start + 1 + len(word) > width


def _continues(plain: str, above: Span, below: Span) -> bool:
    between = plain[above.end : below.start]
    if "\n" not in between:
        return False
    if _GOES_ON.match(plain, below.start, below.end):
        return True
    if between.count("\n") > 1 or plain[above.end - 1] in _ENDED or not plain[below.start].islower():
        return False
    return not _NO_WORD.match(plain, below.start, below.end)


def _is_linked(plain: str, above: Span, line: Span, holes: tuple[Boilerplate, ...]) -> bool:
    if plain[above.end - 1] in _ENDED or not plain[line.start].isupper() or _parted(above, line, holes):
        return False
    return len(plain[line.start : line.end].split(None, _LINKED_WORDS)) <= _LINKED_WORDS


def _parted(above: Span, below: Span, holes: tuple[Boilerplate, ...]) -> bool:
    number = bisect_left(holes, above.end, key=lambda hole: hole.span.start)
    return number < len(holes) and holes[number].span.start < below.start
