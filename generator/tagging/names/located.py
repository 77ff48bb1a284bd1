"""Located: nouns of tagging in order of place, found by stretch of text without a look at all the others."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate
from operator import attrgetter
from typing import Generic, Protocol, TypeVar

from generator.model.article import Span


class HasSpan(Protocol):
    """Anything that stands in a text."""

    @property
    def span(self) -> Span:
        """Where it stands."""


Noun = TypeVar("Noun", bound=HasSpan)


class Located(Generic[Noun]):
    """Nouns by place; of those that begin at one place the order holds in which they came. What lies within a
    stretch is looked for once, however many facts ask."""

    def __init__(self, nouns: Iterable[Noun]) -> None:
        self.all: tuple[Noun, ...] = tuple(sorted(nouns, key=attrgetter("span.start")))
        self._starts = [noun.span.start for noun in self.all]
        self._known: dict[Span, tuple[Noun, ...]] = {}

    def starting_in(self, start: int, end: int) -> tuple[Noun, ...]:
        """Those that begin at `start` or behind it, and before `end`."""
        return self.all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def within(self, span: Span) -> tuple[Noun, ...]:
        """Those that lie within `span`."""
        found = self._known.get(span)
        if found is None:
            found = self._known[span] = self._within(*span) if self.all else ()
        return found

    def _within(self, start: int, end: int) -> tuple[Noun, ...]:
        starts = self._starts
        if starts[0] >= end or starts[-1] < start:
            return ()
        found = self.all[bisect_left(starts, start) : bisect_left(starts, end)]
        return tuple([noun for noun in found if noun.span.end <= end]) if found else ()

    def overlap(self, span: Span) -> bool:
        """Whether one of them shares a code point with `span`."""
        number = bisect_left(self._starts, span.end)
        return number > 0 and self._reached[number - 1] > span.start

    @cached_property
    def _reached(self) -> list[int]:
        return list(accumulate((noun.span.end for noun in self.all), max))
