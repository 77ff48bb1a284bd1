"""Boilerplate: which stretches of a seed's text are not the article's own words, by the language files' rules."""

import re
from collections.abc import Iterator
from functools import cached_property

from generator.language import Language
from generator.model.article import Boilerplate, Span
from generator.reading import extents, places, structure
from generator.reading.lines import BOUNDARY
from generator.reading.page import Page
from generator.reading.rules import Group, Matcher, RuleBook, rule_book

_Mark = tuple[int, int, str]
_BRACKETS = {"[": "]", "(": ")"}
_LONGEST_WITHIN = 400
_LONGEST_BRACKET = 60


def mark_boilerplate(plain: str, languages: tuple[Language, ...]) -> tuple[Boilerplate, ...]:
    """The stretches of `plain` that rules of `languages` mark, in order and disjoint; neighbours of one rule are one.

    `plain` is a text whose odd blanks and markup are spaces. Only what is surely not the article's own is marked."""
    marker = _Marker(Page(plain, rule_book(languages)))
    found = sorted([*marker.marks(), *marker.beside()], key=lambda mark: (mark[0], -mark[1]))
    return tuple(Boilerplate(Span(start, end), rule) for start, end, rule in _joined(found, plain))


def _joined(found: list[_Mark], plain: str) -> list[_Mark]:
    joined: list[_Mark] = []
    for start, end, rule in found:
        last = joined[-1] if joined else (0, 0, "")
        if end <= last[1]:
            continue
        if rule == last[2] and not plain[last[1] : start].strip():
            joined[-1] = (last[0], end, rule)
        else:
            joined.append((max(start, last[1]), end, rule))
    return joined


class _Marker:
    """One walk over a page's lines; `in_head` until the first unmarked line of prose has gone by."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.book: RuleBook = page.book
        self.in_head = True
        self.whole: dict[int, str] = {}
        self.after: dict[int, Matcher] = {}

    def marks(self) -> Iterator[_Mark]:
        for number, rule in self._menu_lines():
            self.whole[number] = rule
        number = 0
        while number < len(self.page.lines):
            found = self._line(number)
            if found:
                last, rule = found
                yield from self._spans(structure.first_label(self.page, number), last, rule)
                number = last + 1
            else:
                yield from self._pieces(number)
                self.in_head = self.in_head and not self.page.prose[number]
                number += 1

    def beside(self) -> Iterator[_Mark]:
        """Rules that speak only next to a line that another rule has marked."""
        for number, line in enumerate(self.page.lines):
            if number in self.whole:
                continue
            near = {self.whole.get(number - 1), self.whole.get(number + 1)}
            for matcher in self._beside_matchers:
                if near.intersection(matcher.rule.beside) and places.speaks(matcher, line.text):
                    yield line.start, line.end, matcher.rule.name

    @cached_property
    def _beside_matchers(self) -> tuple[Matcher, ...]:
        return tuple(matcher for matcher in self.book.at_start.matchers if matcher.rule.beside)

    def _menu_lines(self) -> Iterator[tuple[int, str]]:
        for matcher in self.book.by_words:
            if matcher.rule.at == "menu":
                for number in structure.menu_lines(matcher, self.page):
                    yield number, matcher.rule.name

    def _line(self, number: int) -> tuple[int, str] | None:
        """The last line and the rule of a mark that takes line `number` as a whole."""
        text = self.page.lines[number].text
        if number in self.whole:
            return number, self.whole[number]
        form = structure.form_of(self.page, number, self.in_head)
        if form:
            return number, form
        for matcher in self._candidates(text):
            if not self._out_of_place(matcher, number) and places.speaks(matcher, text):
                if matcher.rule.marks != "after":
                    return self._last(matcher, number), matcher.rule.name
                self.after[number] = matcher
        for matcher in self.book.by_words:
            if matcher.rule.at == "words" and places.only_words(matcher, text):
                return number, matcher.rule.name
        return None

    def _candidates(self, text: str) -> Iterator[Matcher]:
        if len(text) > _LONGEST_WITHIN:
            return
        if places.can_start(self.book.at_start.any, text):
            yield from self.book.at_start.matchers
        if self.book.within.any.search(text):
            yield from self.book.within.matchers

    def _out_of_place(self, matcher: Matcher, number: int) -> bool:
        rule = matcher.rule
        return bool(rule.beside) or (rule.head and not (self.in_head and number < self.page.last_prose))

    def _last(self, matcher: Matcher, number: int) -> int:
        if matcher.rule.marks == "teaser":
            return extents.teaser(self.page, number)
        if matcher.rule.marks == "rest" and not self.in_head:
            return extents.rest(self.page, number)
        return number

    def _spans(self, first: int, last: int, rule: str) -> Iterator[_Mark]:
        for number in range(first, last + 1):
            if number <= first or not self.page.is_credit(number):
                self.whole[number] = rule
                yield self.page.lines[number].start, self.page.lines[number].end, rule

    def _pieces(self, number: int) -> Iterator[_Mark]:
        """Marks within a line: words, sentences, links and what comes after a phrase."""
        line = self.page.lines[number]
        for matcher in self.book.by_words:
            end = structure.menu_end(matcher, line.text) if matcher.rule.at == "menu" else 0
            if end:
                yield line.start, line.start + end, matcher.rule.name
                if end == len(line.text):
                    self.whole[number] = matcher.rule.name
        yield from self._anywhere(number)
        yield from self._sentences(number)
        matcher = self.after.get(number)
        if matcher and (found := places.speaks(matcher, line.text)):
            behind = line.text[found.end() :]
            yield line.end - len(behind.lstrip()), line.end, matcher.rule.name

    def _anywhere(self, number: int) -> Iterator[_Mark]:
        line, group, place = self.page.lines[number], self.book.anywhere, self.page.lines[number].start
        while found := group.any.search(self.page.plain, place, line.end):
            place = found.end()
            for matcher in group.matchers:
                match = matcher.pattern.match(self.page.plain, found.start(), line.end)
                stretch = self._stretch(matcher, number, match) if match else None
                if stretch:
                    yield *stretch, matcher.rule.name
                    place = max(place, stretch[1])
                    self._note(number, stretch, matcher.rule.name)
                    break

    def _note(self, number: int, stretch: tuple[int, int], rule: str) -> None:
        for below in range(number, len(self.page.lines)):
            line = self.page.lines[below]
            if line.start < stretch[0] or line.end > stretch[1]:
                return
            self.whole[below] = rule

    def _stretch(self, matcher: Matcher, number: int, match: re.Match[str]) -> tuple[int, int] | None:
        if matcher.rule.marks == "link":
            return extents.link(self.page, number, match)
        if matcher.rule.capitals and not match.group().isupper():
            return None
        start, end = match.span()
        before = self.page.plain[start - 1 : start]
        closing = self.page.plain.find(_BRACKETS[before], end, end + _LONGEST_BRACKET) if before in _BRACKETS else -1
        return (start - 1, closing + 1) if closing >= 0 else (start, end)

    def _sentences(self, number: int) -> Iterator[_Mark]:
        line, group = self.page.lines[number], self.book.by_sentence
        ends = [found.end() for found in BOUNDARY.finditer(line.text)]
        for start, end in zip([0, *ends], [*ends, len(line.text)], strict=True):
            if group.any.match(line.text, start, end):
                yield from self._promotion(group, line.start, line.text, (start, end))

    def _promotion(self, group: Group, offset: int, text: str, piece: tuple[int, int]) -> Iterator[_Mark]:
        for matcher in group.matchers:
            if piece[1] - piece[0] <= matcher.rule.longest and matcher.pattern.match(text, *piece):
                yield offset + piece[0], offset + len(text[: piece[1]].rstrip()), matcher.rule.name
                return
