"""Talks of several days: articles that name other days of one sitting do not contradict each other."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations, pairwise

from generator.merging.agreement import SLIP, differences
from generator.merging.particulars import Particulars

#: A sitting lasts at most so many days; what lasts longer is a run of several.
WEEK = 7


def one_sitting(stated: Sequence[Particulars], bonds: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Pairs of places in `stated` that contradict each other in their days alone, where a third article makes them days
    of one sitting: it names all of them and has a bond with both, or the articles on one numbered round name each day
    from the one to the other."""
    pairs = {pair for group in (*_within(stated, bonds), *_in_turn(stated)) for pair in combinations(sorted(group), 2)}
    for one, other in pairs:
        if [*differences(stated[one], stated[other])] == ["date"]:
            yield one, other


def _within(stated: Sequence[Particulars], bonds: Iterator[tuple[int, int]]) -> Iterator[set[int]]:
    """For each article on several days those that it has a bond with and whose days are among its own."""
    held: dict[int, set[int]] = defaultdict(set)
    for pair in bonds:
        for whole, part in (pair, pair[::-1]):
            days, others = stated[whole].days, stated[part].days
            if days and others and days.exact and 0 < days.last - days.first < WEEK and days.holds(others):
                held[whole].add(part)
    yield from held.values()


def _in_turn(stated: Sequence[Particulars]) -> Iterator[set[int]]:
    """The articles on each numbered round of a series whose days follow each other without a gap."""
    rounds: dict[Hashable, list[tuple[int, int, int]]] = defaultdict(list)
    for place, one in enumerate(stated):
        if one.series is not None and one.number is not None and one.days and one.days.exact and not one.ahead:
            rounds[one.series, one.number].append((one.days.first, one.days.last, place))
    for days in rounds.values():
        run = {min(days)[2]}
        start = min(days)[0]
        for (_, last, _), (first, end, place) in pairwise(sorted(days)):
            if first > last + SLIP or end - start >= WEEK:
                yield run
                run, start = set(), first
            run.add(place)
        yield run
