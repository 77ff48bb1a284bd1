"""What ties two records to one event, from the firmest bond to the weakest."""

from enum import IntEnum

from generator.merging.dates import Days
from generator.merging.grouping.agreement import (
    came_later,
    conflict,
    differ,
    next_day,
    same_number,
    same_round,
    same_series,
)
from generator.merging.grouping.particulars import WEEK, Particulars

#: A number and a date without a series agree only within about a month; a year holds rounds of several series.
MONTH = 31
#: Talks of one series that are held so many days after the day announced are the ones announced.
DELAY = 3


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
    if _at_one_place(one, other) and one.days and other.days and _length(one.days, other.days) <= WEEK:
        return Bond.ABOUT
    return Bond.MONTH if same_series(one, other) and one.exact != other.exact else Bond.NONE


def _at_one_place(one: Particulars, other: Particulars) -> bool:
    return not one.spot.near.isdisjoint(other.spot.places)


def _length(one: Days, other: Days) -> int:
    return max(one.last - one.first, other.last - other.first) + 1
