"""Where two records contradict each other: series, number, days, sides and places, as far as each states them."""

from collections.abc import Iterator

from generator.merging.dates import Days
from generator.merging.grouping.particulars import SLIP, WEEK, Particulars


def differences(one: Particulars, other: Particulars) -> Iterator[str]:
    """The fields of a record in which the two contradict each other, so that they cannot be one event.

    Numbers do not where both name one and the same day: outlets count differently. Days do not where one of two
    articles on a numbered round tells of its plan, where talks without another number or series were held within a
    week of the day planned, nor on the next day in a round of one number, or where the same sides met at one place.
    Places do not in one series, nor those of a plan that came otherwise."""
    checks = {
        "kind": one.kind != other.kind,
        "series": differ(one.series, other.series),
        "round": _other_number(one, other),
        "date": _other_days(one, other),
        "parties": _other_sides(one, other),
        "venue": _other_place(one, other),
    }
    return (field for field, apart in checks.items() if apart)


def conflict(one: Particulars, other: Particulars) -> bool:
    """Whether the two cannot be one event."""
    return _differ_beside_days(one, other) or _other_days(one, other)


def differ_in_days_alone(one: Particulars, other: Particulars) -> bool:
    """Whether nothing but their days keeps the two from being one event."""
    return _other_days(one, other) and not _differ_beside_days(one, other)


def same_series(one: Particulars, other: Particulars) -> bool:
    """Whether both name one series."""
    return one.series is not None and one.series == other.series


def same_number(one: Particulars, other: Particulars) -> bool:
    """Whether both name one number."""
    return one.number is not None and one.number == other.number


def same_round(one: Particulars, other: Particulars) -> bool:
    """Whether both name one series and one number."""
    return same_series(one, other) and same_number(one, other)


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


def moved(one: Particulars, other: Particulars) -> bool:
    """Whether one can be the plan of what the other tells to have been held: under its number, or on days near by."""
    if one.ahead == other.ahead or not (one.days and other.days):
        return False
    plan, held = (one, other) if one.ahead else (other, one)
    if differ(plan.series, held.series) or differ(plan.number, held.number):
        return False
    late = other.days.first - one.days.last if one.ahead else one.days.first - other.days.last
    return same_number(one, other) or (-SLIP <= late <= WEEK and not one.days.meet(other.days))


def differ(one: object, other: object) -> bool:
    """Whether both say something, and not the same."""
    return one is not None and other is not None and one != other


def _differ_beside_days(one: Particulars, other: Particulars) -> bool:
    return (
        one.kind != other.kind
        or differ(one.series, other.series)
        or _other_number(one, other)
        or _other_sides(one, other)
        or _other_place(one, other)
    )


def _same_time(one: Particulars, other: Particulars, here: Days, there: Days) -> bool:
    """Whether the days can be those of one event: they meet, or one of the two is a plan that came otherwise."""
    if here.meet(there):
        return True
    if same_round(one, other):
        return here.meet(there, SLIP) or one.ahead or other.ahead
    if same_number(one, other) and here.meet(there, SLIP):
        return True
    return next_day(one, other) or came_later(one, other, WEEK) or came_later(other, one, WEEK)


def _one_day(one: Days | None, other: Days | None) -> bool:
    """Whether both name their days, and those of one are among those of the other."""
    if not (one and other and one.exact and other.exact):
        return False
    return one.holds(other) or other.holds(one)


def _other_number(one: Particulars, other: Particulars) -> bool:
    return differ(one.number, other.number) and not _one_day(one.days, other.days)


def _other_days(one: Particulars, other: Particulars) -> bool:
    return bool(one.days and other.days and not _same_time(one, other, one.days, other.days))


def _other_sides(one: Particulars, other: Particulars) -> bool:
    return not (one.parties <= other.parties or other.parties <= one.parties)


def _other_place(one: Particulars, other: Particulars) -> bool:
    return one.spot.far_from(other.spot) and not (same_series(one, other) or moved(one, other))
