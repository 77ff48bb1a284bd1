"""Nouns of reading: what a seed file becomes before any fact is looked for."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

#: Blanks that are not a plain space, replaced one for one so that offsets hold.
_BLANKS = "\t\r\v\f\x00\u00a0\u202f\u205f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200C)))
ODD_BLANKS = dict.fromkeys(map(ord, _BLANKS), " ")


@dataclass(frozen=True, slots=True, order=True)
class Span:
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
    """A seed as read: `text` as it came, everything else points into it by offset."""

    seed: str
    sha256: str
    language: str
    text: str
    metadata: tuple[Metadata, ...] = ()
    boilerplate: tuple[Boilerplate, ...] = ()
    sentences: tuple[Span, ...] = ()

    @cached_property
    def plain(self) -> str:
        """The text to match rules on, of the same length: odd blanks are spaces, and boilerplate is
        blanked out (line ends stay), so that nothing in it can become a fact."""
        characters = list(self.text.translate(ODD_BLANKS))
        for mark in self.boilerplate:
            for place in range(mark.span.start, mark.span.end):
                if characters[place] != "\n":
                    characters[place] = " "
        return "".join(characters)

    def sentence_at(self, place: int) -> Span:
        """The sentence that holds the code point `place`; an empty span there when none does."""
        number = bisect_right(self._starts, place) - 1
        found = self.sentences[number] if number >= 0 else Span(place, place)
        return found if place < found.end else Span(place, place)

    def sentences_touching(self, span: Span) -> tuple[Span, ...]:
        """The sentences that overlap `span`."""
        found = self.sentences[max(0, bisect_right(self._starts, span.start) - 1) : bisect_left(self._starts, span.end)]
        return tuple(sentence for sentence in found if sentence.end > span.start)

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self.sentences]
