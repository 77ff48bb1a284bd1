"""Boilerplate within a line that is otherwise the article's: words, sentences, links, a menu at its beginning."""

import re
from collections.abc import Iterator

from generator.reading.boilerplate import extents, structure
from generator.reading.boilerplate.page import Page
from generator.reading.boilerplate.rules import Matcher
from generator.reading.lines import BOUNDARY

Mark = tuple[int, int, str]
"""Start and end in the text, and the name of the rule."""
_BRACKETS = {"[": "]", "(": ")"}
_LONGEST_BRACKET = 60


def pieces(page: Page, number: int) -> Iterator[Mark]:
    """The marks that begin in line `number`; a link may reach into the lines below it."""
    yield from _menu(page, number)
    yield from _anywhere(page, number)
    yield from _sentences(page, number)


def _menu(page: Page, number: int) -> Iterator[Mark]:
    line = page.lines[number]
    for matcher in page.book.by_words:
        end = structure.menu_end(matcher, line.text) if matcher.rule.at == "menu" else 0
        if end:
            yield line.start, line.start + end, matcher.rule.name


def _anywhere(page: Page, number: int) -> Iterator[Mark]:
    line, group = page.lines[number], page.book.anywhere
    place = line.start
    while found := group.any.search(page.plain, place, line.end):
        place = found.end()
        for matcher in group.matchers:
            match = matcher.pattern.match(page.plain, found.start(), line.end)
            stretch = _stretch(page, matcher, number, match) if match else None
            if stretch:
                yield *stretch, matcher.rule.name
                place = max(place, stretch[1])
                break


def _stretch(page: Page, matcher: Matcher, number: int, match: re.Match[str]) -> tuple[int, int] | None:
    if matcher.rule.marks == "link":
        return extents.link(page, number, match)
    if matcher.rule.capitals and not match.group().isupper():
        return None
    start, end = match.span()
    if matcher.rule.marks == "after":
        behind = page.plain[end : page.lines[number].end]
        start = end + len(behind) - len(behind.lstrip())
        return (start, end + len(behind)) if len(behind) <= matcher.rule.longest else None
    before = page.plain[start - 1 : start]
    closing = page.plain.find(_BRACKETS[before], end, end + _LONGEST_BRACKET) if before in _BRACKETS else -1
    return (start - 1, closing + 1) if closing >= 0 else (start, end)


def _sentences(page: Page, number: int) -> Iterator[Mark]:
    line, group = page.lines[number], page.book.by_sentence
    if not group.any.places(page.plain, line.start, line.end):
        return
    ends = [found.end() for found in BOUNDARY.finditer(line.text)]
    for start, end in zip([0, *ends], [*ends, len(line.text)], strict=True):
        if group.any.match(line.text, start, end):
            for matcher in group.matchers:
                if end - start <= matcher.rule.longest and matcher.pattern.match(line.text, start, end):
                    yield line.start + start, line.start + len(line.text[:end].rstrip()), matcher.rule.name
                    break
