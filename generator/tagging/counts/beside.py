"""Beside counts: what all who look for the claimants of an article's counts look at."""

from dataclasses import dataclass
from functools import cached_property

from generator.language import Language
from generator.tagging.counts.named_claimants import NamedClaimants
from generator.tagging.patterns.wording import Wording
from generator.tagging.people.subjects import Subjects


@dataclass(frozen=True)
class BesideCounts:
    """The article by its `subjects`: its text, its language, and the claimants that it names."""

    subjects: Subjects

    @property
    def _plain(self) -> Wording:
        return self.subjects.tagged.plain

    @property
    def _language(self) -> Language:
        return self.subjects.tagged.tools.language

    @cached_property
    def _named(self) -> NamedClaimants:
        return NamedClaimants(self.subjects)
