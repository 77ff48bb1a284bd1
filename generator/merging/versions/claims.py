"""Every version of a field: values that sources state, who states each, and which is shown first."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import NamedTuple

from generator.merging.credits import Credits
from generator.model.claims import Citation, Claim, Rule, Stated
from generator.model.record import Evidence, Record

#: Stands behind every day, so that articles without a date come last.
UNDATED = "9999"


class Assertion(NamedTuple):
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
    """The field that `assertions` make up, which come in the order of their articles (see `age`). Values of one
    `identity` are one claim, in its most frequent spelling.

    Claims stand in order of `rank`, then of how many independent sources hold them, then of the earliest article."""
    groups: dict[Hashable, list[Assertion]] = defaultdict(list)
    for assertion in assertions:
        groups[identity(assertion.value)].append(assertion)
    if len(groups) == 1:
        (group,) = groups.values()
        return Stated((_claim(group, credits.independent(_records(group))),), contested)
    ordered = sorted([(_Order.of(group, credits, rank), group) for group in groups.values()])
    claims = tuple([_claim(group, -order.sources) for order, group in ordered])
    return Stated(claims, contested, _rule([order for order, _ in ordered]))


class _Order(NamedTuple):
    """What claims are sorted by; `sources` counts backwards, so that more come first."""

    rank: int
    sources: int
    age: tuple[str, str]
    place: int
    value: str

    @classmethod
    def of(cls, group: list[Assertion], credits: Credits, rank: Callable[[str], int]) -> "_Order":
        value, first = _spelling(group), group[0]
        best = min(map(rank, {held.value for held in group}))
        return cls(best, -credits.independent(_records(group)), age(first.record), first.place, value)


def _rule(orders: list[_Order]) -> Rule:
    """What put the first claim before the second."""
    if len(orders) < 2:
        return "only"
    first, second = orders[:2]
    return "ranked" if first.rank < second.rank else "most-sources" if first.sources < second.sources else "earliest"


def cited(seed: str, evidence: tuple[Evidence, ...]) -> tuple[Citation, ...]:
    """Citations of slices of the article of one seed, in order of place, each once."""
    if len(evidence) < 2:
        return tuple([Citation(seed, item) for item in evidence])
    slices = {(item.start, item.end, item.rule): item for item in evidence}
    return tuple([Citation(seed, slices[place]) for place in sorted(slices)])


def distinct(citations: Iterable[Citation]) -> tuple[Citation, ...]:
    """Each citation once, in the order in which they come."""
    places = {(one.seed, one.evidence.start, one.evidence.end, one.evidence.rule): one for one in citations}
    return tuple(places.values())


def _claim(group: list[Assertion], sources: int) -> Claim:
    slices: dict[str, tuple[Evidence, ...]] = {}
    for held in group:
        seed = held.record.seed
        slices[seed] = slices[seed] + held.evidence if seed in slices else held.evidence
    citations = [citation for seed, found in slices.items() for citation in cited(seed, found)]
    return Claim(_spelling(group), tuple(slices), tuple(citations), sources)


def _records(group: Iterable[Assertion]) -> list[Record]:
    return list({held.record.seed: held.record for held in group}.values())


def _spelling(group: list[Assertion]) -> str:
    """The spelling in most articles, of several the one that came first."""
    if len({held.value for held in group}) == 1:
        return group[0].value
    holders: dict[str, set[str]] = defaultdict(set)
    for held in group:
        holders[held.value].add(held.record.seed)
    return max(holders, key=lambda value: len(holders[value]))
