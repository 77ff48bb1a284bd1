"""Every version of a field: values that sources state, who states each, and which is shown first."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

from generator.merging.credits import Credits
from generator.model.record import Evidence, Record
from generator.model.story import Citation, Claim, Stated

#: Stands behind every day, so that articles without a date come last.
UNDATED = "9999"


@dataclass(frozen=True, slots=True)
class Assertion:
    """One article stating one value; `place` is the value's own among those that the article gives."""

    value: str
    record: Record
    evidence: tuple[Evidence, ...] = ()
    place: int = 0


def age(record: Record) -> tuple[str, str]:
    """The order of articles: earliest published first, those without a date last, then by seed."""
    return record.published or UNDATED, record.seed


def stated(
    assertions: Iterable[Assertion],
    credits: Credits,
    identity: Callable[[str], Hashable] = str,
    rank: Callable[[str], int] = lambda value: 0,
    contested: bool = False,
) -> Stated:
    """The field that `assertions` make up. Values of one `identity` are one claim, in its most frequent spelling.

    Claims stand in order of `rank`, then of how many independent sources hold them, then of the earliest article."""
    groups: dict[Hashable, list[Assertion]] = defaultdict(list)
    for assertion in sorted(assertions, key=lambda assertion: (age(assertion.record), assertion.place)):
        groups[identity(assertion.value)].append(assertion)

    def order(group: list[Assertion]) -> tuple[int, int, tuple[str, str], int, str]:
        value, first = _spelling(group), group[0]
        holders = credits.independent(_records(group))
        return rank(value), -holders, age(first.record), first.place, value

    return Stated(tuple(map(_claim, sorted(groups.values(), key=order))), contested)


def cited(record: Record, evidence: Iterable[Evidence]) -> tuple[Citation, ...]:
    """Citations of slices of one article, in order of place, each once."""
    slices = {(item.start, item.end, item.rule): item for item in evidence}
    return tuple(Citation(record.seed, slices[place]) for place in sorted(slices))


def _claim(group: list[Assertion]) -> Claim:
    slices: dict[str, list[Evidence]] = defaultdict(list)
    for held in group:
        slices[held.record.seed] += held.evidence
    records = _records(group)
    citations = (citation for record in records for citation in cited(record, slices[record.seed]))
    return Claim(_spelling(group), tuple(record.seed for record in records), tuple(citations))


def _records(group: Iterable[Assertion]) -> list[Record]:
    return list({held.record.seed: held.record for held in group}.values())


def _spelling(group: list[Assertion]) -> str:
    """The spelling in most articles, of several the one that came first."""
    holders: dict[str, set[str]] = defaultdict(set)
    for held in group:
        holders[held.value].add(held.record.seed)
    return max(holders, key=lambda value: len(holders[value]))
