"""Talks of several days: articles that name other days of one sitting do not contradict each other."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from generator.merging.grouping.agreement import differ_in_days_alone, same_number
from generator.merging.grouping.particulars import SLIP, WEEK, Particulars

Bonds = Sequence[tuple[int, int]]


class Turn(NamedTuple):
    """Articles whose days follow each other without a gap, from `first` to `last`, and the `plans` of their round."""

    members: frozenset[int]
    first: int
    last: int
    plans: frozenset[int] = frozenset()


def one_sitting(stated: Sequence[Particulars], bonds: Bonds) -> Iterator[tuple[int, int]]:
    """Pairs of places in `stated` that contradict each other in their days alone, where other articles make them days
    of one sitting: one names all of them and has a bond with both; or articles on one numbered round, or on the same
    sides at one place, name each day from the one to the other."""
    groups = (*_within(stated, bonds), *_beside(stated, bonds, _in_turn(stated)))
    for one, other in {pair for group in groups for pair in _apart(stated, group)}:
        if differ_in_days_alone(stated[one], stated[other]):
            yield one, other


def _apart(stated: Sequence[Particulars], group: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The pairs of a group whose days do not meet."""
    dated = [(days.first, days.last, place) for place in sorted(group) if (days := stated[place].days)]
    for (first, last, one), (start, end, other) in combinations(dated, 2):
        if first > end or start > last:
            yield one, other


def _within(stated: Sequence[Particulars], bonds: Bonds) -> Iterator[set[int]]:
    """For each article on several days those that it has a bond with and whose days are among its own."""
    held: dict[int, set[int]] = defaultdict(set)
    for pair in bonds:
        for whole, part in (pair, pair[::-1]):
            days, others = stated[whole].days, stated[part].days
            if days and others and days.exact and 0 < days.last - days.first < WEEK and days.holds(others):
                held[whole].add(part)
    yield from held.values()


def _in_turn(stated: Sequence[Particulars]) -> Iterator[Turn]:
    """The articles on each numbered round of a series, or on the same sides at one place, that follow each other."""
    rounds: dict[Hashable, list[tuple[int, int, int]]] = defaultdict(list)
    plans: dict[Hashable, set[int]] = defaultdict(set)
    for place, one in enumerate(stated):
        if one.days and one.days.exact:
            for key in _sittings(one):
                rounds[key].append((one.days.first, one.days.last, place))
        if one.ahead and one.number is not None:
            plans[one.series, one.number].add(place)
    for key, days in rounds.items():
        yield from (turn._replace(plans=frozenset(plans.get(key, ()))) for turn in _turns(sorted(days)))


def _sittings(one: Particulars) -> Iterator[Hashable]:
    if one.series is not None and one.number is not None:
        yield one.series, one.number
    yield from ((one.parties, place) for place in one.spot.near)


def _turns(days: Sequence[tuple[int, int, int]]) -> Iterator[Turn]:
    start, end, run = days[0][0], days[0][1], [days[0][2]]
    for first, last, place in days[1:]:
        if first > end + SLIP or last - start >= WEEK:
            yield Turn(frozenset(run), start, end)
            start, end, run = first, last, []
        run.append(place)
        end = max(end, last)
    yield Turn(frozenset(run), start, end)


def _beside(stated: Sequence[Particulars], bonds: Bonds, turns: Iterable[Turn]) -> Iterator[set[int]]:
    """Each turn and its plans with the articles without a number that have a bond with one of them, and tell of no day
    outside of it but a planned one."""
    tied: dict[int, set[int]] = defaultdict(set)
    plans: dict[int, set[int]] = defaultdict(set)
    for one, other in bonds:
        tied[one].add(other)
        tied[other].add(one)
        if stated[one].ahead != stated[other].ahead and same_number(stated[one], stated[other]):
            plan, held = (one, other) if stated[one].ahead else (other, one)
            plans[held].add(plan)
    for turn in turns:
        round_ = turn.members.union(turn.plans, *(plans[one] for one in turn.members if one in plans))
        if len(round_) > 1:
            others = {place for member in round_ for place in tied[member] if _fits(stated[place], turn)}
            yield others | round_


def _fits(one: Particulars, turn: Turn) -> bool:
    if one.number is not None or one.days is None:
        return False
    return one.ahead or (turn.first <= one.days.first and one.days.last <= turn.last)
