"""Nouns of reading: what a seed file becomes before any fact is looked for."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

#: Blanks that are not a plain space, replaced one for one so that offsets hold.
_BLANKS = "\t\r\v\f\x00\u00a0\u202f\u205f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200C)))
_ODD_BLANK = re.compile(f"[{_BLANKS}]")


def with_plain_blanks(text: str) -> str:
    """`text` with a plain space for every odd blank, so that offsets hold."""
    return _ODD_BLANK.sub(" ", text)


def blanked(text: str, stretches: Iterable["Span"]) -> str:
    """`text` with blanks for `stretches` of it, in order and disjoint; line feeds stay."""
    pieces, place = [], 0
    for start, end in stretches:
        pieces += [text[place:start], "\n".join(" " * len(line) for line in text[start:end].split("\n"))]
        place = end
    return "".join([*pieces, text[place:]])


class Span(NamedTuple):
    """A stretch of an article's text: Unicode code points from `start` up to, not including, `end`."""

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A stretch that is not the article's own words, and the name of the rule that marked it."""

    span: Span
    rule: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the seed states about the article outside its text: `field` is a key of the record,
    `key` where it stood (`front-matter:date`, `og:title`, `json-ld:datePublished`)."""

    field: str
    key: str
    value: str


@dataclass(frozen=True)
class Article:
    """A seed as read: `text` as it came, everything else points into it by offset. `plain` is the text to match rules
    on, of the same length: odd blanks are spaces, and boilerplate is blanked out (line ends stay), so that nothing in
    it can become a fact."""

    seed: str
    sha256: str
    language: str
    text: str
    plain: str
    metadata: tuple[Metadata, ...] = ()
    boilerplate: tuple[Boilerplate, ...] = ()
    sentences: tuple[Span, ...] = ()

    def sentence_at(self, place: int) -> Span:
        """The sentence that holds the code point `place`; an empty span there when none does."""
        number = bisect_right(self._starts, place) - 1
        return self.sentences[number] if number >= 0 and place < self.sentences[number].end else Span(place, place)

    def sentence_after(self, place: int) -> Span | None:
        """The first sentence that begins at `place` or behind it."""
        number = bisect_left(self._starts, place)
        return self.sentences[number] if number < len(self.sentences) else None

    def sentence_before(self, place: int) -> Span | None:
        """The last sentence that begins in front of `place`."""
        number = bisect_left(self._starts, place) - 1
        return self.sentences[number] if number >= 0 else None

    def sentences_touching(self, span: Span) -> tuple[Span, ...]:
        """The sentences that share a code point with `span`."""
        last = bisect_left(self._starts, span.end)
        first = max(0, bisect_right(self._starts, span.start) - 1)
        return self.sentences[first + (self.sentences[first].end <= span.start) : last] if last else ()

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self.sentences]
