"""Figures: counts by claimant and date. Nothing is added up: two claimants, or two days, count the same people."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from generator.merging.credits import fold
from generator.merging.versions.claims import UNDATED
from generator.model.claims import Claim
from generator.model.record import Record
from generator.model.threads import Count, Disagreement, Tally

_LIMITS = {"at-least": (0, None), "more-than": (1, None), "up-to": (None, 0), "exact": (0, 0)}
#: Two counts of which one is rounded ("about") differ when they are further apart than this share of the larger.
ROUNDED = 0.1


def tallies(counts: Iterable[Count], records: dict[str, Record]) -> tuple[Tally, ...]:
    """`counts` by measure and claimant, each in order of date; `records` are their articles by seed."""
    groups: dict[tuple[str, str | None], list[Count]] = defaultdict(list)
    for count in counts:
        groups[count.measure, count.claimed_by].append(count)

    def place(count: Count) -> tuple[str, str, int]:
        return date_of(count, records) or UNDATED, count.citation.seed, count.citation.evidence.start

    ordered = sorted(groups, key=lambda key: (key[0], key[1] is None, key[1] or ""))
    return tuple(Tally(*key, tuple(sorted(groups[key], key=place))) for key in ordered)


def date_of(count: Count, records: dict[str, Record]) -> str | None:
    """The day that a count is for: the one it names, else that on which its article was published."""
    return count.as_of or records[count.citation.seed].published


def differing(tallied: Iterable[Tally], records: dict[str, Record]) -> tuple[Disagreement, ...]:
    """Counts of one measure, unit and day that two claimants give and that cannot both be right."""
    days: dict[tuple[str, str, tuple[str, ...]], list[Count]] = defaultdict(list)
    for tally in tallied:
        for count in tally.counts if tally.claimed_by else ():
            if date := date_of(count, records):
                days[tally.measure, date, fold(count.unit or "")].append(count)
    return tuple(
        Disagreement("figures", measure, date, tuple(map(_claim, counts)))
        for (measure, date, _), counts in sorted(days.items())
        if any(_differ(one, other) for one, other in combinations(counts, 2))
    )


def _differ(one: Count, other: Count) -> bool:
    if one.claimed_by == other.claimed_by:
        return False
    if "about" in (one.bound, other.bound):
        return abs(one.value - other.value) > ROUNDED * max(one.value, other.value)
    (low, high), (lower, higher) = _range(one), _range(other)
    return low > higher or lower > high


def _range(count: Count) -> tuple[float, float]:
    low, high = _LIMITS[count.bound]
    return (
        count.value + low if low is not None else float("-inf"),
        count.value + high if high is not None else float("inf"),
    )


def _claim(count: Count) -> Claim:
    return Claim(f"{count.bound} {count.value} {count.claimed_by}", (count.citation.seed,), (count.citation,))
