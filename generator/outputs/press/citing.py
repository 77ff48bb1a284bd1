"""Marks: the small links that lead from a fact to the sentence it came from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.model.claims import Citation, Claim, Stated
from generator.outputs.press.addresses import Addresses, sentence_anchor
from generator.outputs.press.names import count_words, outlet_name

FEW = 3
"""How many marks stand behind a fact where there is not room for all."""


@dataclass(frozen=True, order=True)
class Mark:
    """A link to a sentence: the number of its source on this page, the address, and its accessible name. One that
    stands for `more` marks leads to the page that has them."""

    number: int
    href: str
    label: str
    more: int = 0


@dataclass(frozen=True)
class Marker:
    """Makes the marks of one page or card: `seeds` are its sources in the order in which they are numbered. Where
    there is room for a few marks only, `rest` is the address that the others are found at, and `place` what it is."""

    here: Addresses
    seeds: tuple[str, ...]
    rest: str = ""
    place: str = ""

    def cited(self, citations: Iterable[Citation]) -> tuple[Mark, ...]:
        """One mark for each source: the first sentence of it that is cited."""
        return self._marks({citation.seed: self._anchor(citation) for citation in reversed(tuple(citations))})

    def claims(self, *claims: Claim) -> tuple[Mark, ...]:
        """The marks of values shown together; a source that holds one in its metadata alone is cited by its page."""
        cited = [citation for claim in reversed(claims) for citation in reversed(claim.citations)]
        bare = dict.fromkeys((seed for claim in claims for seed in claim.seeds), "facts")
        return self._marks(bare | {citation.seed: self._anchor(citation) for citation in cited})

    def first(self, stated: Stated) -> tuple[Mark, ...]:
        """The marks of the value that a field shows first."""
        return self.claims(*stated.claims[:1])

    def _marks(self, anchors: Mapping[str, str]) -> tuple[Mark, ...]:
        marks = sorted(self._mark(seed, anchor) for seed, anchor in anchors.items())
        more = len(marks) - FEW
        if not self.rest or more < 2:
            return tuple(marks)
        label = f"{self.place}: {count_words(self.here.edition, 'more', more)}"
        return (*marks[:FEW], Mark(marks[FEW].number, self.rest, label, more))

    def _anchor(self, citation: Citation) -> str:
        return sentence_anchor(self.here.edition.sources[citation.seed].record, citation.evidence)

    def _mark(self, seed: str, anchor: str) -> Mark:
        edition, source = self.here.edition, self.here.edition.sources[seed]
        number = self.seeds.index(seed) + 1
        label = edition.language.interface.cite.format(number=number, outlet=outlet_name(edition, source))
        return Mark(number, self.here.source(source.id, anchor), label)
