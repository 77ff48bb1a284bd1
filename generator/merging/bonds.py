"""What ties two records to one event, from the firmest bond to the weakest, and where to look for a bond at all."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from enum import IntEnum
from itertools import combinations

from generator.merging.agreement import came_later, conflict, differ, next_day, same_number, same_round, same_series
from generator.merging.dates import Days
from generator.merging.particulars import SLIP, WEEK, Particulars

#: A number and a date without a series agree only within about a month; a year holds rounds of several series.
MONTH = 31
#: Talks of one series that are held so many days after the day announced are the ones announced.
DELAY = 3

Pairs = set[tuple[int, int]]


class Bond(IntEnum):
    """How firmly two records tell of one event; the firmest are joined first."""

    NONE = 0
    MONTH = 1
    PLAN = 2
    NEXT_DAY = 3
    NUMBER_NEXT_DAY = 4
    COUNT = 5
    ABOUT = 6
    PLACE = 7
    DAY = 8
    NUMBER_AND_DATE = 9
    NUMBER_AND_PLACE = 10
    ROUND = 11
    ROUND_AND_DATE = 12


def bond(one: Particulars, other: Particulars) -> Bond:
    """How firmly the two tell of one event. The number alone is no bond, and a shared day only where both are exact."""
    if conflict(one, other):
        return Bond.NONE
    here, there = one.days, other.days
    meet = bool(here and there and here.meet(there))
    if same_round(one, other):
        return Bond.ROUND_AND_DATE if meet else Bond.ROUND
    if not (meet and here and there):
        return _apart(one, other)
    if same_number(one, other) and _length(here, there) <= MONTH:
        return Bond.NUMBER_AND_PLACE if _at_one_place(one, other) else Bond.NUMBER_AND_DATE
    if not (here.exact and there.exact):
        return _vague(one, other) if _length(here, there) <= MONTH else Bond.NONE
    return Bond.COUNT if differ(one.number, other.number) else Bond.DAY


def candidates(stated: Sequence[Particulars]) -> Pairs:
    """Pairs of places in `stated` that can have a bond: they share a key, or one names a month of a series, or about a
    day at a place, for which the other names a day."""
    shared: dict[Hashable, list[int]] = defaultdict(list)
    months: dict[Hashable, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for place, one in enumerate(stated):
        for key in meeting_keys(one):
            shared[key].append(place)
        for key in _vague_keys(one):
            months[key][one.exact].append(place)
    pairs = {pair for places in shared.values() for pair in combinations(places, 2)}
    for vague, exact in months.values():
        pairs |= {(min(one, other), max(one, other)) for one in vague for other in exact}
    return pairs


def _vague_keys(stated: Particulars) -> Iterator[Hashable]:
    if stated.series is not None:
        yield from ((stated.series, month) for month in _months(stated))
    if _span(stated) < WEEK:
        yield from ((place, month) for place in stated.spot.near for month in _months(stated))


def meeting_keys(stated: Particulars) -> Iterator[Hashable]:
    """Keys of which two that have a firmer bond than a month share at least one: the round, the number in about a
    month, the place of a plan in about a month, and every day where the days are named."""
    days, number = stated.days, stated.number
    if stated.series is not None and number is not None:
        yield stated.series, number
    if number is not None:
        yield from ((number, month) for month in _months(stated))
    if stated.ahead:
        yield from ((place, month) for place in sorted(stated.spot.places) for month in _months(stated))
    if days and days.exact and days.last - days.first < 2 * MONTH:
        planned = stated.ahead and stated.series is not None
        yield from range(
            days.first, days.last + 1 + (DELAY if planned else SLIP if stated.spot.places or number else 0)
        )


def _apart(one: Particulars, other: Particulars) -> Bond:
    """The bond of two that share no day."""
    late = came_later(one, other, DELAY) or came_later(other, one, DELAY)
    if late and same_series(one, other):
        return Bond.PLAN
    if same_number(one, other) and one.exact and other.exact:
        return Bond.NUMBER_NEXT_DAY
    return Bond.NEXT_DAY if next_day(one, other) else Bond.NONE


def _vague(one: Particulars, other: Particulars) -> Bond:
    """The bond of two whose days meet, where one at least does not name them."""
    if one.ahead and other.ahead and one.spot.places & other.spot.places:
        return Bond.PLACE
    if _at_one_place(one, other) and max(_span(one), _span(other)) < WEEK:
        return Bond.ABOUT
    return Bond.MONTH if same_series(one, other) and one.exact != other.exact else Bond.NONE


def _at_one_place(one: Particulars, other: Particulars) -> bool:
    return not one.spot.near.isdisjoint(other.spot.places)


def _span(stated: Particulars) -> int:
    return stated.days.last - stated.days.first if stated.days else 0


def _months(stated: Particulars) -> range:
    """The spans of about a month in which the days lie, where they lie within about one."""
    days = stated.days
    if days is None or days.last - days.first >= MONTH:
        return range(0)
    return range(days.first // MONTH, days.last // MONTH + 1)


def _length(one: Days, other: Days) -> int:
    return max(one.last - one.first, other.last - other.first) + 1
