"""Wording: an article's text that knows where its words begin, so that no rule is tried where it cannot speak."""

import re
import sys
from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, islice, pairwise
from typing import Any, NamedTuple

from generator.model.article import Span, blanked
from generator.tagging.patterns.opening import Opening
from generator.tagging.patterns.part import FIGURE, fold
from generator.tagging.patterns.vocabulary import Vocabulary

_BETWEEN = re.compile(r"(\W+)")
_GLUED = re.compile(r"[A-Z](?<=[a-z].)")
_REST = re.compile(r"\w*")
_WITHIN = re.compile(r"\w\w")
_LAST = chr(sys.maxunicode)


class Wording(str):
    """A text as any other; made once an article, because what it knows is found once and kept."""

    _vocabulary: Vocabulary | None = None

    @classmethod
    def of(cls, text: str, vocabulary: Vocabulary) -> "Wording":
        """`text`, looked through with the help of `vocabulary`."""
        wording = cls(text)
        wording._vocabulary = vocabulary
        if isinstance(text, Wording):
            wording._index = text._index
        return wording

    def without(self, stretches: Sequence[Span]) -> "Wording":
        """This text with blanks for `stretches` (in order, disjoint) of it; line feeds stay, and so does what is known
        of the words."""
        if not stretches:
            return self
        wording = Wording(blanked(self, stretches))
        wording._vocabulary = self._vocabulary
        if not any(_WITHIN.match(self, place - 1) for stretch in stretches for place in stretch if place):
            gone = {word for start, end in stretches for word in Wording(self[start:end])._starts}
            left = {word: _not_blank(wording, self._starts.get(word, ())) for word in gone}
            wording._index = _Index(self._starts | left, self.words)
        return wording

    def begins(self, word: str) -> Sequence[int]:
        """Where `word` may begin, in whatever case, in order."""
        return self._starts.get(fold(_rest(word, 0, len(word))), ())

    def has_cut(self, end: int) -> bool:
        """Whether a stretch up to `end` would end within a word."""
        return end < len(self) and _WITHIN.match(self, end - 1) is not None

    @property
    def figures(self) -> Sequence[int]:
        """Where figures begin."""
        return self._starts[FIGURE]

    @cached_property
    def notes(self) -> dict[object, Any]:
        """What others have found in this text and will ask for again."""
        return {}

    @cached_property
    def places(self) -> "Places":
        """Where matches of the rules with these openings can begin, in order."""
        return Places(str(self), self._starts, self._vocabulary)  # a copy: no ring for the collector

    @property
    def words(self) -> Mapping[int, str]:
        """The word that begins at each place, folded, or what stands for any figure; none where a lost link has glued
        two, and it may still know words that were blanked."""
        return self._index.words

    @property
    def _starts(self) -> dict[str, list[int]]:
        """Where each word begins, folded; all that begin with a figure also stand together."""
        return self._index.starts

    @cached_property
    def _index(self) -> "_Index":
        starts: dict[str, list[int]] = defaultdict(list)
        folded = fold(self)
        pieces = _BETWEEN.split(folded)
        begins = list(islice(accumulate(map(len, pieces), initial=0), 0, len(pieces), 2))
        for word, start in zip(pieces[::2], begins, strict=True):
            starts[word].append(start)
        words = dict(zip(begins, pieces[::2], strict=True))
        for start, end in _glued(self, begins):
            insort(starts[folded[start:end]], start)
            words.pop(start, None)
        starts.pop("", None)
        figures = [word for word in starts if not word.isalpha() and word[:1].isdigit()]
        starts[FIGURE] = sorted(start for word in figures for start in starts[word])
        words.update(dict.fromkeys(starts[FIGURE], FIGURE))
        return _Index(dict(starts), words)


class _Index(NamedTuple):
    """The places of each word, and the word at each place."""

    starts: dict[str, list[int]]
    words: Mapping[int, str]


class Places(dict[Opening, Sequence[int]]):
    """Places by opening; those of an opening that no text has been asked for are found when this one is."""

    def __init__(self, text: str, starts: Mapping[str, Sequence[int]], vocabulary: Vocabulary | None) -> None:
        super().__init__(vocabulary.places(starts) if vocabulary else {})
        self._text, self._starts, self._vocabulary = text, starts, vocabulary

    def __missing__(self, opening: Opening) -> Sequence[int]:
        words = set(opening.words.intersection(self._starts))
        for prefix in opening.prefixes:
            words.update(self._beginning_with(prefix))
        signs = [match.start() for match in opening.signs.finditer(self._text)] if opening.signs else ()
        self[opening] = sorted({*signs, *(place for word in words for place in self._starts[word])})
        if self._vocabulary:
            self._vocabulary.learn(opening)
        return self[opening]

    def _beginning_with(self, prefix: str) -> Sequence[str]:
        return self._words[bisect_left(self._words, prefix) : bisect_left(self._words, prefix + _LAST)]

    @cached_property
    def _words(self) -> list[str]:
        return sorted(self._starts)


def _glued(text: str, begins: list[int]) -> Iterator[tuple[int, int]]:
    """The words within words that a lost link has glued: up to a capital behind a small letter, and from it on."""
    cuts = [match.start() for match in _GLUED.finditer(text)]
    reached = 0
    for cut, following in pairwise([*cuts, len(text)]):
        yield max(begins[bisect_right(begins, cut) - 1], reached), cut
        yield cut, cut + len(_rest(text, cut, following))
        reached = cut


def _not_blank(text: str, places: Iterable[int]) -> list[int]:
    return [place for place in places if text[place] != " "]


def _rest(text: str, start: int, end: int) -> str:
    found = _REST.match(text, start, end)
    return found.group() if found else ""
