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
        first = bisect_left(self._starts, start)
        return self.all[first : bisect_left(self._starts, end, first)]

    def within(self, span: Span) -> tuple[Noun, ...]:
        """Those that lie within `span`."""
        found = self._known.get(span)
        if found is None:
            near = self.starting_in(*span)
            found = self._known[span] = tuple([noun for noun in near if noun.span.end <= span.end])
        return found

    def overlap(self, span: Span) -> bool:
        """Whether one of them shares a code point with `span`."""
        number = bisect_left(self._starts, span.end)
        return number > 0 and self._reached[number - 1] > span.start

    @cached_property
    def _reached(self) -> list[int]:
        return list(accumulate((noun.span.end for noun in self.all), max))
