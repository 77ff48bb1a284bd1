"""What every set reaches today, as figures by field: the sets of articles, and the halves of the sentences."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from tests.accuracy.sets import SETS, fingerprint, judged
from tests.unseen import sentences


@dataclass(frozen=True)
class Measured:
    """The figures of a set (F1 of a list, accuracy of the rest), and the fingerprint of what they were measured on."""

    fingerprint: str
    figures: Mapping[str, float]


@cache
def measured() -> Mapping[str, Measured]:
    """All sets by name."""
    found = {
        chosen.name: Measured(
            fingerprint(chosen),
            {score.field: score.main for score in judged(chosen).report.total.scores if score.main is not None},
        )
        for chosen in SETS
    }
    for half in sentences.HALVES:
        figures = {tally.key: tally.right / tally.of for tally in sentences.tallies(half)}
        found[half.name] = Measured(sentences.fingerprint(half), figures)
    return found
