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


_SETS = {chosen.name: chosen for chosen in SETS}
_HALVES = {half.name: half for half in sentences.HALVES}
NAMES = (*_SETS, *_HALVES)
"""What there is to measure."""


@cache
def measured(name: str) -> Measured:
    """The set, or the half of the sentences, of that name."""
    if chosen := _SETS.get(name):
        scores = judged(chosen).report.total.scores
        return Measured(fingerprint(chosen), {score.field: score.main for score in scores if score.main is not None})
    half = _HALVES[name]
    figures = {tally.key: tally.right / tally.of for tally in sentences.tallies(half)}
    return Measured(sentences.fingerprint(half), figures)
