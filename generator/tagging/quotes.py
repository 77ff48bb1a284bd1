"""Quotations: stretches between quotation marks, and speeches whose marks close only paragraphs later."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.model.article import Span

_OPENING, _CLOSING, _EITHER = "“„«‘", "”»’", '"'
_MARKS = re.compile(r"[“„«”»\"‘’]")
_SINGLE = "‘’"


class Quotation(NamedTuple):
    """The words between two marks, without the marks; `whole` includes them. One that opens a line
    and closes in a later paragraph, or never, goes to the end of its line."""

    span: Span
    whole: Span


def find_quotations(plain: str) -> tuple[Quotation, ...]:
    """All quotations of `plain` in order. Each line is read for itself: a stray mark cannot swallow the next one."""
    found = [quotation for line in re.finditer(r"[^\n]+", plain) for quotation in _in_line(plain, *line.span())]
    return tuple(quotation for quotation in found if quotation.span.start < quotation.span.end)


def _in_line(plain: str, start: int, end: int) -> Iterator[Quotation]:
    opened: int | None = None
    for match in _MARKS.finditer(plain, start, end):
        place = match.start()
        if plain[place] in _SINGLE and not _is_single(plain, place, opened, end):
            continue
        if opened is not None and plain[opened] in _SINGLE and plain[place] not in _SINGLE:
            opened = None
        if opened is None:
            opened = place if _opens(plain, place, end) else None
        elif _closes(plain, place, start, end):
            yield Quotation(_trimmed(plain, opened + 1, place), Span(opened, place + 1))
            opened = None
    if opened is not None and plain[opened] not in _SINGLE and not plain[start:opened].strip():
        yield Quotation(_trimmed(plain, opened + 1, end), Span(opened, end))


def _is_single(plain: str, place: int, opened: int | None, end: int) -> bool:
    """Whether a single mark opens or closes a quotation, and is no apostrophe and none within another quotation."""
    if opened is None:
        return plain[place] == "‘" and not plain[place - 1 : place].isalnum()
    after = plain[place + 1 : min(place + 2, end)]
    return plain[opened] == "‘" and plain[place] == "’" and not after.isalnum()


def _opens(plain: str, place: int, end: int) -> bool:
    mark, before, after = plain[place], plain[place - 1 : place], plain[place + 1 : min(place + 2, end)]
    if mark in _CLOSING or not after or after.isspace():
        return False
    return mark in _OPENING or not before.isalnum()


def _closes(plain: str, place: int, start: int, end: int) -> bool:
    mark, after = plain[place], plain[place + 1 : min(place + 2, end)]
    if mark in _OPENING:
        return False
    return mark in _CLOSING or not (plain[place - 1].isspace() and after.isalnum())


def _trimmed(plain: str, start: int, end: int) -> Span:
    words = plain[start:end]
    return Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))
