"""Phrases, compiled: patterns that begin where a word does, and look only where one of their first words stands."""

import re
import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from generator.model.article import Span
from generator.tagging.patterns.opening import opening_of
from generator.tagging.patterns.part import Part
from generator.tagging.patterns.wording import Wording


class Phrases:
    """A pattern at the beginning of words. It does what `re.Pattern` does; in a `Wording` it looks only at the words
    that its matches can begin with, so that the time for a text grows with its hits and not with the rules."""

    def __init__(self, part: Part) -> None:
        """`part` matches only where a word begins, whatever its case, and its matches are not empty."""
        closed = (head if head.endswith("*") else f"{head.rstrip()} " for head in part.heads)
        self.part = Part(part.regex, frozenset(closed))
        self.pattern = part.regex
        self._regex: re.Pattern[str] | None = None
        self._opening = opening_of(part.heads)

    def match(self, text: str, place: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins at `place`."""
        if isinstance(text, Wording) and not self._opening.anywhere:
            known = text.places[self._opening]
            number = bisect_left(known, place) if known else 0
            if number == len(known) or known[number] != place:
                return None
        return self._compiled().match(text, place, end)

    def fullmatch(self, text: str, place: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match from `place` to `end`."""
        return self._compiled().fullmatch(text, place, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match between `start` and `end`."""
        if self._opening.anywhere or not isinstance(text, Wording):
            return self._compiled().search(text, start, end)
        known = text.places[self._opening]
        if not known or known[-1] < start:
            return None
        regex = self._compiled()
        for number in range(bisect_left(known, start), len(known)):
            if (place := known[number]) >= end:
                break
            if match := regex.match(text, place, end):
                return match
        return None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches between `start` and `end`, in order and disjoint."""
        if self._opening.anywhere or not isinstance(text, Wording):
            return self._compiled().finditer(text, start, end)
        known = _between(text.places[self._opening], start, end)
        return self._matches(text, known, end) if known else _NOTHING

    def _matches(self, text: str, places: Sequence[int], end: int) -> Iterator[re.Match[str]]:
        reached, regex = 0, self._compiled()
        for place in places:
            if place >= reached and (match := regex.match(text, place, end)):
                yield match
                reached = match.end()

    def sub(self, words: str, text: str) -> str:
        """`text` with `words` in place of each match."""
        return self._compiled().sub(words, text)

    def places(self, text: str, start: int, end: int) -> Sequence[int]:
        """Places between `start` and `end` at which a match can begin, in order: those at which one of its first words
        does, or in a text that does not know its words those at which a match does."""
        known = self.known_in(text)
        if known is None:
            return [match.start() for match in self._compiled().finditer(text, start, end)]
        return _between(known, start, end)

    def known_in(self, text: str) -> Sequence[int] | None:
        """Where in `text` a match can begin, in order, or None where the text does not know."""
        if isinstance(text, Wording) and not self._opening.anywhere:
            return text.places[self._opening]
        return None

    def _compiled(self) -> re.Pattern[str]:
        """The pattern, made where a text has one of its first words: many are large, and few texts need them all."""
        if self._regex is None:
            self._regex = re.compile(self.pattern, re.IGNORECASE)
        return self._regex


_NOTHING: Iterator[re.Match[str]] = iter(())


def _between(places: Sequence[int], start: int, end: int) -> Sequence[int]:
    """Those of `places` that lie between `start` and `end`."""
    if not places or places[-1] < start or places[0] >= end:
        return ()
    return places[bisect_left(places, start) : bisect_left(places, end)]


def holding(text: str, spans: Sequence[Span], rules: Iterable[Phrases]) -> Sequence[Span]:
    """Those of `spans` (in order and disjoint) in which one of `rules` can match at all."""
    places: list[int] = []
    for phrases in rules:
        known = phrases.known_in(text)
        if known is None:
            return spans
        places += known
    if not places:
        return ()
    places.sort()
    return [span for span in spans if _one_in(places, span)]


def _one_in(places: Sequence[int], span: Span) -> bool:
    number = bisect_left(places, span.start)
    return number < len(places) and places[number] < span.end
