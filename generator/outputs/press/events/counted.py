"""Counted: the counts of an event as its page shows them, and the order in which measures stand on pages."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from generator.model.claims import Citation
from generator.model.story import Event
from generator.model.threads import Count
from generator.outputs.press.edition import Edition
from generator.outputs.press.events.count_picture import day_of


@dataclass(frozen=True)
class Told:
    """A count as one source has it, and the places of all that say the same."""

    count: Count
    citations: tuple[Citation, ...]


def counted(edition: Edition, event: Event) -> tuple[tuple[str, tuple[Told, ...]], ...]:
    """The counts of an event by measure, there by claimant (whoever is not named last), the latest first."""
    counts = sorted(event.counts, key=lambda count: day_of(edition, count) or "", reverse=True)
    counts.sort(key=lambda count: (count.claimed_by is None, count.claimed_by or ""))
    counts.sort(key=lambda count: place_of_measure(edition, count.measure))
    grouped = groupby(counts, key=lambda count: count.measure)
    return tuple((measure, _together(group)) for measure, group in grouped)


def place_of_measure(edition: Edition, measure: str) -> tuple[int, str]:
    """Where a measure stands: in the order of the language file, which is a reader's; those it does not have, last."""
    listed = list(edition.language.interface.measures)
    return (listed.index(measure) if measure in listed else len(listed), measure)


def _together(counts: Iterable[Count]) -> tuple[Told, ...]:
    found: dict[object, list[Count]] = {}
    for count in counts:
        found.setdefault((count.bound, count.value, count.claimed_by, count.as_of), []).append(count)
    return tuple(Told(same[0], tuple(count.citation for count in same)) for same in found.values())
