"""The walk over a page that finds its boilerplate: lines as a whole first, then what stands within the others."""

from collections.abc import Iterator

from generator.reading.boilerplate import extents, places, structure
from generator.reading.boilerplate.page import Page
from generator.reading.boilerplate.pieces import Mark, pieces
from generator.reading.boilerplate.rules import Matcher, RuleBook
from generator.reading.boilerplate.words import only_words

__all__ = ["Mark", "Walk"]

_LONGEST_WITHIN = 900


class Walk:
    """One walk; `in_head` until the first unmarked line of prose has gone by, `whole` are the lines marked so far."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.book: RuleBook = page.book
        self.in_head = True
        self.whole: dict[int, str] = {}

    def marks(self) -> Iterator[Mark]:
        """All marks, in no order; one within another is possible."""
        self.whole.update(self._menu_lines())
        number = 0
        while number < len(self.page.lines):
            found = self._line(number)
            if found:
                last, rule = found
                yield from self._spans(structure.first_label(self.page, number), last, rule)
                number = last + 1
            else:
                yield from self._within(number)
                self.in_head = self.in_head and not self.page.prose[number]
                number += 1
        yield from self._beside()

    def _menu_lines(self) -> Iterator[tuple[int, str]]:
        for matcher in self.book.by_words:
            if matcher.rule.at == "menu":
                for number in structure.menu_lines(matcher, self.page):
                    yield number, matcher.rule.name

    def _line(self, number: int) -> tuple[int, str] | None:
        """The last line and the rule of a mark that takes line `number` as a whole."""
        text = self.page.lines[number].text
        rule = self.whole.get(number) or structure.form_of(self.page, number, self.in_head)
        if rule:
            return number, rule
        for matcher in self._candidates(number):
            if not self._out_of_place(matcher, number) and places.speaks(matcher, text):
                return self._last(matcher, number), matcher.rule.name
        for matcher in self.book.by_words:
            if matcher.rule.at == "words" and only_words(matcher, text):
                return number, matcher.rule.name
        return None

    def _candidates(self, number: int) -> Iterator[Matcher]:
        line, plain = self.page.lines[number], self.page.plain
        if line.end - line.start > _LONGEST_WITHIN:
            return
        if places.can_start(self.book.at_start.any, plain, line):
            yield from self.book.at_start.matchers
        if self.book.within.any.search(plain, line.start, line.end):
            yield from self.book.within.matchers

    def _out_of_place(self, matcher: Matcher, number: int) -> bool:
        rule = matcher.rule
        return bool(rule.beside) or (rule.head and not (self.in_head and number < self.page.last_prose))

    def _last(self, matcher: Matcher, number: int) -> int:
        if matcher.rule.marks == "teaser":
            return extents.teaser(self.page, number)
        if matcher.rule.marks == "rest" and not self.in_head:
            return extents.rest(self.page, number)
        if matcher.rule.marks == "end" and not self.in_head:
            return len(self.page.lines) - 1
        return number

    def _spans(self, first: int, last: int, rule: str) -> Iterator[Mark]:
        for number in range(first, last + 1):
            if number == first or not self.page.is_credit(number):
                self.whole[number] = rule
                yield self.page.lines[number].start, self.page.lines[number].end, rule

    def _within(self, number: int) -> Iterator[Mark]:
        for start, end, rule in pieces(self.page, number):
            yield start, end, rule
            for below in range(number, len(self.page.lines)):
                line = self.page.lines[below]
                if line.start < start or line.end > end:
                    break
                self.whole[below] = rule

    def _beside(self) -> Iterator[Mark]:
        """Rules that speak only next to a line that another rule has marked."""
        matchers = [matcher for matcher in self.book.at_start.matchers if matcher.rule.beside]
        for number, line in enumerate(self.page.lines):
            near = {self.whole.get(number - 1), self.whole.get(number + 1)} if number not in self.whole else set()
            for matcher in matchers:
                if near.intersection(matcher.rule.beside) and places.speaks(matcher, line.text):
                    yield line.start, line.end, matcher.rule.name
