"""EDTF: what a time expression comes to, as a record writes it."""

from generator.tagging.times.resolve import Almanac
from generator.tagging.times.time_expression import TimeExpression


def edtf(almanac: Almanac, time: TimeExpression, forward: bool = False) -> str | None:
    """The day, the interval from the first day to the last, or the month that `time` means (EDTF level 0: `2022-03-03`,
    `2022-03-03/2022-03-04`, `2022-03`); None where nothing decides it."""
    day = almanac.day(time, forward)
    if day is None:
        return almanac.month(time, forward)
    return f"{day.replace(day=time.first_day)}/{day}" if time.first_day else day.isoformat()
