"""Rule sets: rules that are looked for in the same stretches, of which each stretch asks only those that can speak."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Generic, Protocol, TypeVar

from generator.model.article import Span
from generator.tagging.patterns.wording import Wording


class Rule(Protocol):
    """What can be looked for in a text."""

    def known_in(self, text: str) -> Sequence[int] | None:
        """Where in `text` a match can begin, in order, or None where the text does not know."""

    def search(self, text: str, start: int, end: int) -> object | None:
        """The first match between `start` and `end`."""


Meaning = TypeVar("Meaning")
Words = TypeVar("Words", bound=Rule)
_Openings = tuple[Sequence[int], Sequence[int]]


class RuleSet(Generic[Meaning, Words]):
    """Rules, each with what it stands for, in a fixed order."""

    def __init__(self, rules: Iterable[tuple[Meaning, Words]]) -> None:
        self.all = tuple(rules)

    def within(self, text: str, span: Span) -> Sequence[tuple[Meaning, Words]]:
        """Those of the rules that can match within `span` of `text`, in order: all of them where the text does not know
        its words."""
        openings = self._openings(text)
        if openings is None:
            return self.all
        places, numbers = openings
        first = bisect_left(places, span.start)
        here = numbers[first : bisect_left(places, span.end, first)]
        return [self.all[number] for number in sorted(set(here))]

    def found_in(self, text: str, span: Span) -> list[Meaning]:
        """What those of the rules stand for that match within `span` of `text`, in order."""
        return [meaning for meaning, rule in self.within(text, span) if rule.search(text, *span)]

    def _openings(self, text: str) -> _Openings | None:
        """Where a rule can begin to match, in order, and which one (by its number) can at each of these places."""
        if not isinstance(text, Wording):
            return None
        notes = text.notes
        if self not in notes:
            notes[self] = self._found(text)
        found: _Openings | None = notes[self]
        return found

    def _found(self, text: Wording) -> _Openings | None:
        found: list[tuple[int, int]] = []
        for number, (_, rule) in enumerate(self.all):
            places = rule.known_in(text)
            if places is None:
                return None
            if places:
                found += [(place, number) for place in places]
        found.sort()
        return [place for place, _ in found], [number for _, number in found]
