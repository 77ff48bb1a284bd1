"""Marks: the small links that lead from a fact to the sentence it came from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from generator.model.claims import Citation, Claim, Stated
from generator.model.record import Evidence
from generator.outputs.press.addresses import Addresses, sentence_start
from generator.outputs.press.words.names import FEW, count_words, outlet_name


class Mark(NamedTuple):
    """A link to a sentence: the number of its source on this page, the address, its accessible name, and `at` which
    code points of the article the fact stands. One that stands for `more` marks leads to the page that has them."""

    number: int
    href: str
    label: str
    at: str = ""
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
        return self._marks((citation.seed, citation) for citation in citations)

    def claims(self, *claims: Claim) -> tuple[Mark, ...]:
        """The marks of values shown together; a source that holds one in its metadata alone is cited by its page."""
        cited = [(citation.seed, citation) for claim in claims for citation in claim.citations]
        return self._marks([*cited, *((seed, None) for claim in claims for seed in claim.seeds)])

    def first(self, stated: Stated) -> tuple[Mark, ...]:
        """The marks of the value that a field shows first."""
        return self.claims(*stated.claims[:1])

    def _marks(self, cited: Iterable[tuple[str, Citation | None]]) -> tuple[Mark, ...]:
        by_seed: dict[str, list[Evidence]] = {}
        for seed, citation in cited:
            by_seed.setdefault(seed, []).extend([citation.evidence] if citation else [])
        ordered = sorted(by_seed, key=lambda seed: self._labels[seed])
        more = len(ordered) - FEW
        if not self.rest or more < 2:
            return tuple(self._mark(seed, by_seed[seed]) for seed in ordered)
        label = f"{self.place}: {count_words(self.here.edition, 'more', more)}"
        last = Mark(self._labels[ordered[FEW]][0], self.rest, label, more=more)
        return (*(self._mark(seed, by_seed[seed]) for seed in ordered[:FEW]), last)

    @cached_property
    def _labels(self) -> dict[str, tuple[int, str]]:
        """The number of each source, and what its marks are called."""
        edition, cite = self.here.edition, self.here.edition.language.interface.cite
        outlets = (outlet_name(edition, edition.sources[seed]) for seed in self.seeds)
        return {
            seed: (number, cite.format(number=number, outlet=outlet))
            for seed, (number, outlet) in zip(self.seeds, enumerate(outlets, start=1), strict=True)
        }

    def _mark(self, seed: str, evidence: Sequence[Evidence]) -> Mark:
        source = self.here.edition.sources[seed]
        starts = [sentence_start(source.record, one) for one in evidence]
        within = {f"{one.start}-{one.end}" for one, start in zip(evidence, starts, strict=True) if start == starts[0]}
        href = self.here.source(source.id, f"k{starts[0]}" if starts else "facts")
        return Mark(self._labels[seed][0], href, self._labels[seed][1], " ".join(sorted(within)))
