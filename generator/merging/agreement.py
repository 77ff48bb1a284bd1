"""When two records tell of one event: series, number and date agree as far as each states them."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from generator.merging.dates import Days, days_of, interval
from generator.model.record import Record

#: One evening of talks can bear two dates: it is the next day already where the article is written.
SLIP = 1
#: A number and a date without a series agree only within about a month; a year holds rounds of several series.
MONTH = 31


class Bond(IntEnum):
    """How firmly two records tell of one event; the firmest are joined first."""

    NONE = 0
    DAY = 1
    NUMBER_AND_DATE = 2
    ROUND = 3
    ROUND_AND_DATE = 4


@dataclass(frozen=True, slots=True)
class Particulars:
    """What one article states of its main event; None and empty where it does not say."""

    kind: str
    series: str | None
    number: int | None
    days: Days | None
    parties: frozenset[str]


def particulars(record: Record) -> Particulars:
    """What `record` states of its event. Offers of talks belong to no round yet, whatever number they speak of."""
    value = interval(record.date, record.date_end)
    held = record.kind == "negotiation"
    return Particulars(
        record.kind,
        record.series if held else None,
        record.round if held else None,
        days_of(value) if value else None,
        frozenset(record.parties),
    )


def conflict(one: Particulars, other: Particulars) -> bool:
    """Whether the two cannot be one event: kind, series, number, days or parties contradict each other."""
    slip = SLIP if _same_round(one, other) else 0
    return (
        one.kind != other.kind
        or _differ(one.series, other.series)
        or _differ(one.number, other.number)
        or bool(one.days and other.days and not one.days.meet(other.days, slip))
        or not (one.parties <= other.parties or other.parties <= one.parties)
    )


def bond(one: Particulars, other: Particulars) -> Bond:
    """How firmly the two tell of one event. The number alone is no bond, and a shared day only where both are exact."""
    if conflict(one, other):
        return Bond.NONE
    dated = bool(one.days and other.days and one.days.meet(other.days))
    if _same_round(one, other):
        return Bond.ROUND_AND_DATE if dated else Bond.ROUND
    if not (dated and one.days and other.days):
        return Bond.NONE
    if one.number is not None and one.number == other.number and _length(one.days, other.days) <= MONTH:
        return Bond.NUMBER_AND_DATE
    return Bond.DAY if one.days.exact and other.days.exact else Bond.NONE


def meeting_keys(stated: Particulars) -> Iterator[Hashable]:
    """Keys of which two that have a bond share at least one, so that not every pair need be looked at."""
    if stated.series is not None and stated.number is not None:
        yield stated.series, stated.number
    if stated.days and stated.days.last - stated.days.first < 2 * MONTH:
        yield from range(stated.days.first, stated.days.last + 1)


def _same_round(one: Particulars, other: Particulars) -> bool:
    return (
        one.series is not None and one.series == other.series and one.number is not None and one.number == other.number
    )


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def _length(one: Days, other: Days) -> int:
    return max(one.last - one.first, other.last - other.first) + 1
