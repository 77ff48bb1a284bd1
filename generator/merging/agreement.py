"""When two records tell of one event: series, number, date and place agree as far as each states them."""

from collections.abc import Hashable, Iterator
from enum import IntEnum

from generator.merging.dates import Days
from generator.merging.particulars import Particulars

#: One evening of talks can bear two dates: it is the next day already where the article is written.
SLIP = 1
#: A number and a date without a series agree only within about a month; a year holds rounds of several series.
MONTH = 31
#: Talks of one series that are held so many days after the day announced are the ones announced.
DELAY = 3


class Bond(IntEnum):
    """How firmly two records tell of one event; the firmest are joined first."""

    NONE = 0
    PLAN = 1
    COUNT = 2
    PLACE = 3
    DAY = 4
    NUMBER_AND_DATE = 5
    ROUND = 6
    ROUND_AND_DATE = 7


def differences(one: Particulars, other: Particulars) -> Iterator[str]:
    """The fields of a record in which the two contradict each other, so that they cannot be one event.

    Numbers do not where both name one and the same day: outlets count differently. Days do not where one of two
    articles on a numbered round tells of its plan. Places do not within one series."""
    if one.kind != other.kind:
        yield "kind"
    if _differ(one.series, other.series):
        yield "series"
    if _differ(one.number, other.number) and not _one_day(one.days, other.days):
        yield "round"
    if one.days and other.days and not _same_time(one, other, one.days, other.days):
        yield "date"
    if not (one.parties <= other.parties or other.parties <= one.parties):
        yield "parties"
    if one.spot.far_from(other.spot) and not _same_series(one, other):
        yield "venue"


def conflict(one: Particulars, other: Particulars) -> bool:
    """Whether the two cannot be one event."""
    return next(differences(one, other), None) is not None


def bond(one: Particulars, other: Particulars) -> Bond:
    """How firmly the two tell of one event. The number alone is no bond, and a shared day only where both are exact."""
    if conflict(one, other):
        return Bond.NONE
    dated = bool(one.days and other.days and one.days.meet(other.days))
    if _same_round(one, other):
        return Bond.ROUND_AND_DATE if dated else Bond.ROUND
    if not (dated and one.days and other.days):
        return Bond.PLAN if _planned(one, other) or _planned(other, one) else Bond.NONE
    if one.number is not None and one.number == other.number and _length(one.days, other.days) <= MONTH:
        return Bond.NUMBER_AND_DATE
    if not (one.days.exact and other.days.exact):
        planned = one.ahead and other.ahead and _length(one.days, other.days) <= MONTH
        return Bond.PLACE if planned and one.spot.places & other.spot.places else Bond.NONE
    return Bond.COUNT if _differ(one.number, other.number) else Bond.DAY


def meeting_keys(stated: Particulars) -> Iterator[Hashable]:
    """Keys of which two that have a bond share at least one, so that not every pair need be looked at: the round, the
    number in about a month, the place of a plan in about a month, and every day where the days are named."""
    days, number = stated.days, stated.number
    if stated.series is not None and number is not None:
        yield stated.series, number
    if days and number is not None and days.last - days.first < MONTH:
        yield from ((number, month) for month in range(days.first // MONTH, days.last // MONTH + 1))
    if days and stated.ahead and days.last - days.first < MONTH:
        months = range(days.first // MONTH, days.last // MONTH + 1)
        yield from ((place, month) for place in sorted(stated.spot.places) for month in months)
    if days and days.exact and days.last - days.first < 2 * MONTH:
        planned = stated.ahead and stated.series is not None
        yield from range(days.first, days.last + 1 + (DELAY if planned else 0))


def _same_series(one: Particulars, other: Particulars) -> bool:
    return one.series is not None and one.series == other.series


def _same_round(one: Particulars, other: Particulars) -> bool:
    return _same_series(one, other) and one.number is not None and one.number == other.number


def _same_time(one: Particulars, other: Particulars, here: Days, there: Days) -> bool:
    """Whether the days can be those of one event: they meet, or one of the two is a plan that came otherwise."""
    if _same_round(one, other):
        return here.meet(there, SLIP) or one.ahead or other.ahead
    return here.meet(there) or _planned(one, other) or _planned(other, one)


def _planned(plan: Particulars, held: Particulars) -> bool:
    """Whether `held` took place shortly after the day that `plan` announces for talks of the same series."""
    if not (plan.ahead and not held.ahead and _same_series(plan, held) and plan.days and held.days):
        return False
    exact = plan.days.exact and held.days.exact and None in (plan.number, held.number)
    return exact and 0 < held.days.first - plan.days.last <= DELAY


def _one_day(one: Days | None, other: Days | None) -> bool:
    """Whether both name their days, and those of one are among those of the other."""
    if not (one and other and one.exact and other.exact):
        return False
    return one.holds(other) or other.holds(one)


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def _length(one: Days, other: Days) -> int:
    return max(one.last - one.first, other.last - other.first) + 1
