"""Where two records contradict each other: series, number, days, sides and places, as far as each states them."""

from collections.abc import Iterator

from generator.merging.dates import Days
from generator.merging.particulars import Particulars

#: One evening of talks can bear two dates: it is the next day already where the article is written.
SLIP = 1
#: A sitting lasts at most so many days, and talks of a plan that begin within them can be those that were planned.
WEEK = 7


def differences(one: Particulars, other: Particulars) -> Iterator[str]:
    """The fields of a record in which the two contradict each other, so that they cannot be one event.

    Numbers do not where both name one and the same day: outlets count differently. Days do not where one of two
    articles on a numbered round tells of its plan, where talks without another number or series were held within a
    week of the day planned, nor where the same sides met at one place on the next day. Places do not in one series."""
    if one.kind != other.kind:
        yield "kind"
    if differ(one.series, other.series):
        yield "series"
    if differ(one.number, other.number) and not _one_day(one.days, other.days):
        yield "round"
    if one.days and other.days and not _same_time(one, other, one.days, other.days):
        yield "date"
    if not (one.parties <= other.parties or other.parties <= one.parties):
        yield "parties"
    if one.spot.far_from(other.spot) and not same_series(one, other):
        yield "venue"


def conflict(one: Particulars, other: Particulars) -> bool:
    """Whether the two cannot be one event."""
    return next(differences(one, other), None) is not None


def same_series(one: Particulars, other: Particulars) -> bool:
    """Whether both name one series."""
    return one.series is not None and one.series == other.series


def same_round(one: Particulars, other: Particulars) -> bool:
    """Whether both name one series and one number."""
    return same_series(one, other) and one.number is not None and one.number == other.number


def next_day(one: Particulars, other: Particulars) -> bool:
    """Whether the same sides met at one place on days next to each other, which is one sitting."""
    if not (one.days and other.days and one.exact and other.exact and one.days.meet(other.days, SLIP)):
        return False
    return one.parties == other.parties and bool(one.spot.near & other.spot.places)


def came_later(plan: Particulars, held: Particulars, delay: int) -> bool:
    """Whether `held` can be talks that `plan` announces for a day at most `delay` days earlier."""
    if not (plan.ahead and not held.ahead and plan.days and held.days and plan.exact and held.exact):
        return False
    named = differ(plan.series, held.series) or None not in (plan.number, held.number)
    return not named and 0 < held.days.first - plan.days.last <= delay


def differ(one: object, other: object) -> bool:
    """Whether both say something, and not the same."""
    return one is not None and other is not None and one != other


def _same_time(one: Particulars, other: Particulars, here: Days, there: Days) -> bool:
    """Whether the days can be those of one event: they meet, or one of the two is a plan that came otherwise."""
    if here.meet(there):
        return True
    if same_round(one, other):
        return here.meet(there, SLIP) or one.ahead or other.ahead
    return next_day(one, other) or came_later(one, other, WEEK) or came_later(other, one, WEEK)


def _one_day(one: Days | None, other: Days | None) -> bool:
    """Whether both name their days, and those of one are among those of the other."""
    if not (one and other and one.exact and other.exact):
        return False
    return one.holds(other) or other.holds(one)
