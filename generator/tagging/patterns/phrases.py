"""Phrases, compiled: patterns that begin where a word does, and look only where one of their first words stands."""

import re
import sys
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from generator.model.article import Span
from generator.tagging.patterns.opening import Opening, opening_of
from generator.tagging.patterns.part import Part
from generator.tagging.patterns.wording import Wording


class Phrases:
    """A pattern at the beginning of words. It does what `re.Pattern` does; in a `Wording` it looks only at the words
    that its matches can begin with, so that the time for a text grows with its hits and not with the rules."""

    def __init__(self, part: Part, needs: Mapping[str, Opening] | None = None) -> None:
        """`part` matches only where a word begins, whatever its case, and its matches are not empty; behind some of its
        first words it `needs` others."""
        closed = (head if head.endswith("*") else f"{head.rstrip()} " for head in part.heads)
        self.part = Part(part.regex, frozenset(closed))
        self.pattern = part.regex
        self._opening = opening_of(part.heads)
        self._anywhere = self._opening.anywhere
        self._needs = needs or {}

    def match(self, text: str, place: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins at `place`."""
        if isinstance(text, Wording) and not self._anywhere:
            known = text.places[self._opening]
            number = bisect_left(known, place) if known else 0
            if number == len(known) or known[number] != place:
                return None
        return self._regex.match(text, place, end)

    def fullmatch(self, text: str, place: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match from `place` to `end`."""
        return self._regex.fullmatch(text, place, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match between `start` and `end`."""
        if self._anywhere or not isinstance(text, Wording):
            return self._regex.search(text, start, end)
        known = text.places[self._opening]
        number = bisect_left(known, start) if known else 0
        while number < len(known) and (place := known[number]) < end:
            number += 1
            if self._needs and not self._has_needs(text, place, end):
                continue
            if match := self._regex.match(text, place, end):
                return match
        return None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches between `start` and `end`, in order and disjoint."""
        if self._anywhere or not isinstance(text, Wording):
            return self._regex.finditer(text, start, end)
        places = _between(text.places[self._opening], start, end)
        return self._matches(text, places, end) if places else _NOTHING

    def _matches(self, text: Wording, places: Sequence[int], end: int) -> Iterator[re.Match[str]]:
        reached = 0
        for place in places:
            if place < reached or (self._needs and not self._has_needs(text, place, end)):
                continue
            if match := self._regex.match(text, place, end):
                yield match
                reached = match.end()

    def _has_needs(self, text: Wording, place: int, end: int) -> bool:
        """Whether one of the words follows that a match at `place` needs, if it needs any."""
        needed = self._needs.get(text.words.get(place, ""))
        if needed is None:
            return True
        known = text.places[needed]
        number = bisect_left(known, place + 1) if known else 0
        return (number < len(known) and known[number] < end) or text.has_cut(end)

    def sub(self, words: str, text: str) -> str:
        """`text` with `words` in place of each match."""
        return self._regex.sub(words, text)

    def places(self, text: str, start: int, end: int) -> Sequence[int]:
        """Places between `start` and `end` at which a match can begin, in order: those at which one of its first words
        does, or in a text that does not know its words those at which a match does."""
        if self._anywhere or not isinstance(text, Wording):
            return [match.start() for match in self._regex.finditer(text, start, end)]
        return _between(text.places[self._opening], start, end)

    def known_in(self, text: str) -> Sequence[int] | None:
        """Where in `text` a match can begin, in order, or None where the text does not know."""
        if isinstance(text, Wording) and not self._anywhere:
            return text.places[self._opening]
        return None

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        """The pattern, made where a text has one of its first words: many are large, and few texts need them all."""
        return re.compile(self.pattern, re.IGNORECASE)


_NOTHING: Iterator[re.Match[str]] = iter(())


def _between(places: Sequence[int], start: int, end: int) -> Sequence[int]:
    """Those of `places` that lie between `start` and `end`."""
    first = bisect_left(places, start) if places else 0
    if first == len(places) or places[first] >= end:
        return ()
    return places[first : bisect_left(places, end, first)]


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
    begins = ((span, bisect_left(places, span.start)) for span in spans)
    return [span for span, number in begins if number < len(places) and places[number] < span.end]
