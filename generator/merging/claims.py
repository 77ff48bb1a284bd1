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
    """The field that `assertions` make up. Values of one `identity` are one claim, in its most frequent spelling.

    Claims stand in order of `rank`, then of how many independent sources hold them, then of the earliest article."""
    groups: dict[Hashable, list[Assertion]] = defaultdict(list)
    for assertion in sorted(assertions, key=_told):
        groups[identity(assertion.value)].append(assertion)
    ordered = sorted([(_Order.of(group, credits, rank), group) for group in groups.values()])
    claims = tuple([_claim(group, -order.sources) for order, group in ordered])
    return Stated(claims, contested, _rule([order for order, _ in ordered]))


def _told(assertion: Assertion) -> tuple[str, str, int]:
    """The order of assertions: that of their articles, then that within one."""
    record = assertion.record
    return record.published or UNDATED, record.seed, assertion.place


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


def cited(record: Record, evidence: Iterable[Evidence]) -> tuple[Citation, ...]:
    """Citations of slices of one article, in order of place, each once."""
    items, seed = tuple(evidence), record.seed
    if len(items) == 1:
        return (Citation(seed, items[0]),)
    slices = {(item.start, item.end, item.rule): item for item in items}
    return tuple([Citation(seed, slices[place]) for place in sorted(slices)])


def _claim(group: list[Assertion], sources: int) -> Claim:
    if len(group) == 1:
        only = group[0]
        return Claim(only.value, (only.record.seed,), cited(only.record, only.evidence), sources)
    slices: dict[str, list[Evidence]] = defaultdict(list)
    for held in group:
        slices[held.record.seed] += held.evidence
    records = _records(group)
    citations = [citation for record in records for citation in cited(record, slices[record.seed])]
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
