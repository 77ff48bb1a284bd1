"""Wording: an article's text that knows where its words begin, so that no rule is tried where it cannot speak."""

import re
import sys
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, islice, pairwise

from generator.model.article import Span
from generator.tagging.part import ANYTHING, FIGURE, Part, fold

_BETWEEN = re.compile(r"(\W+)")
_GLUED = re.compile(r"[A-Z](?<=[a-z].)")
_REST = re.compile(r"\w*")


class Phrases:
    """A pattern at the beginning of words. It does what `re.Pattern` does; in a `Wording` it looks only at the words
    that its matches can begin with, so that the time for a text grows with its hits and not with the rules."""

    def __init__(self, part: Part) -> None:
        """`part` matches only where a word begins, and its matches are not empty."""
        heads = frozenset(head.rstrip() for head in part.heads)
        self.part = Part(part.regex, frozenset(head if head.endswith("*") else f"{head} " for head in heads))
        self.pattern = part.regex
        self.regex = re.compile(part.regex, re.IGNORECASE)
        self.anywhere = ANYTHING in heads or "" in heads
        self.prefixes = tuple(sorted(head[:-1] for head in heads if head.endswith("*") and head != FIGURE))
        self.words = frozenset(head for head in heads if not head.endswith("*") or head == FIGURE)
        self.signs = tuple(sorted(head for head in self.words if not re.match(r"\w", head) and head != FIGURE))

    def match(self, text: str, place: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins at `place`."""
        if isinstance(text, Wording) and not self.anywhere:
            places = text.places(self)
            number = bisect_left(places, place)
            if number == len(places) or places[number] != place:
                return None
        return self.regex.match(text, place, end)

    def fullmatch(self, text: str, place: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The match from `place` to `end`."""
        return self.regex.fullmatch(text, place, end)

    def sub(self, words: str, text: str) -> str:
        """`text` with `words` in place of each match."""
        return self.regex.sub(words, text)

    def places(self, text: str, start: int, end: int) -> Iterator[int]:
        """Places between `start` and `end` at which a match can begin, in order: those at which one of its first words
        does, or in a text that does not know its words those at which a match does."""
        if self.anywhere or not isinstance(text, Wording):
            yield from (match.start() for match in self.regex.finditer(text, start, end))
            return
        places = text.places(self)
        for number in range(bisect_left(places, start), len(places)):
            if places[number] >= end:
                break
            yield places[number]

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match between `start` and `end`."""
        if self.anywhere or not isinstance(text, Wording):
            return self.regex.search(text, start, end)
        places = text.places(self)
        for number in range(bisect_left(places, start), len(places)):
            if places[number] >= end:
                break
            if match := self.regex.match(text, places[number], end):
                return match
        return None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """All matches between `start` and `end`, in order and disjoint."""
        while found := self.search(text, start, end):
            yield found
            start = found.end()


class Wording(str):
    """A text as any other; made once an article, because what it knows is found once and kept."""

    @cached_property
    def _starts(self) -> dict[str, list[int]]:
        """Where each word begins, folded; all that begin with a figure also stand together."""
        starts: dict[str, list[int]] = defaultdict(list)
        folded = fold(self)
        pieces = _BETWEEN.split(folded)
        begins = list(islice(accumulate(map(len, pieces), initial=0), 0, len(pieces), 2))
        for word, start in zip(pieces[::2], begins, strict=True):
            starts[word].append(start)
        for start, end in _glued(self, begins):
            starts[folded[start:end]].append(start)
        starts[FIGURE] = [start for word, places in starts.items() if word[:1].isdigit() for start in places]
        return starts

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(self._starts)

    @cached_property
    def _places(self) -> dict[Phrases, list[int]]:
        return {}

    def begins(self, word: str) -> Sequence[int]:
        """Where `word` may begin, in whatever case, in order."""
        return self._starts.get(fold(_REST.match(word).group()), ())  # type: ignore[union-attr]

    def places(self, phrases: Phrases) -> list[int]:
        """Where words begin that a match of `phrases` can begin with, in order."""
        known = self._places.get(phrases)
        if known is None:
            found = phrases.words & self._words
            if phrases.prefixes:
                found |= {word for word in self._words if word.startswith(phrases.prefixes)}
            signs = [match.start() for sign in phrases.signs for match in re.finditer(re.escape(sign), self)]
            known = sorted({*signs, *(place for word in found for place in self._starts[word])})
            self._places[phrases] = known
        return known


def holding(text: str, spans: Sequence[Span], rules: Iterable[Phrases]) -> Iterator[Span]:
    """Those of `spans` (in order and disjoint) in which one of `rules` can match at all."""
    rules = tuple(rules)
    if not isinstance(text, Wording) or any(phrases.anywhere for phrases in rules):
        yield from spans
        return
    places = sorted(place for phrases in rules for place in text.places(phrases))
    if not places:
        return
    number = 0
    for span in spans:
        number = bisect_left(places, span.start, number)
        if number < len(places) and places[number] < span.end:
            yield span


def _glued(text: str, begins: list[int]) -> Iterator[tuple[int, int]]:
    """The words within words that a lost link has glued: up to a capital behind a small letter, and from it on."""
    cuts = [match.start() for match in _GLUED.finditer(text)]
    reached = 0
    for cut, following in pairwise([*cuts, len(text)]):
        begin = begins[bisect_right(begins, cut) - 1]
        yield max(begin, reached), cut
        reached = cut
        yield cut, _REST.match(text, cut, following).end()  # type: ignore[union-attr]
