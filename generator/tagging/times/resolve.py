"""Resolving: a time expression placed in the calendar, as far as period, weekday and a known day nearby decide it."""

from dataclasses import dataclass
from datetime import date, timedelta

from generator.tagging.times.time_expression import TimeExpression

HALF_YEAR = timedelta(days=183)
WEEK, YEAR = 7, 12


@dataclass(frozen=True, slots=True)
class Almanac:
    """What dates are read against: the topic's period, the first day of the conflict, the `periods` of its series and,
    once they are known, a day `near` which the article was written and that of its `event`."""

    first: date
    last: date
    conflict: date
    near: date | None = None
    periods: tuple[tuple[date, date], ...] = ()
    event: date | None = None

    def day(self, time: TimeExpression, forward: bool = False) -> date | None:
        """The day that `time` means, or None where nothing decides it. `forward` looks ahead for a bare weekday.

        A weekday chooses the year of a day and month without one; a stated year is kept even against its weekday."""
        if time.shift is not None:
            told = self.day(time._replace(shift=None), forward)
            return told + timedelta(days=time.shift) if told else None
        if counted := self._counted(time):
            since, days = counted
            return since + timedelta(days=days) if since else None
        if time.month is None:
            return self._weekday(time, forward)
        if time.year is not None:
            return _date(time.year, time.month, time.day)
        return self._without_year(time)

    def month(self, time: TimeExpression, forward: bool = False) -> str | None:
        """The month (EDTF, `2022-03`) that a month without a day means: that of its year, or the nearest one on this
        side of `near` (`forward`: on the other)."""
        if time.months is not None and self.near is not None:
            count = self.near.year * YEAR + self.near.month - 1 + time.months
            return f"{count // YEAR}-{count % YEAR + 1:02}"
        if time.month is None or time.day is not None:
            return None
        if time.year is not None:
            return f"{time.year}-{time.month:02}"
        if self.near is None:
            return None
        if time.years is not None and (time.years or time.month <= self.near.month):
            return f"{self.near.year + time.years}-{time.month:02}"
        year, near = self.near.year, self.near.month
        year += (time.month < near) if forward else -(time.month > near)
        return f"{year}-{time.month:02}" if self.first.year <= year <= self.last.year else None

    def has_talks(self, day: date) -> bool:
        """Whether `day` lies in one of the periods."""
        return any(first <= day <= last for first, last in self.periods)

    def weekday_fits(self, time: TimeExpression) -> bool:
        """False when a stated weekday is not that of the stated day."""
        day = self.day(time._replace(shift=None))
        return time.weekday is None or day is None or time.month is None or day.weekday() == time.weekday

    def _counted(self, time: TimeExpression) -> tuple[date | None, int] | None:
        """From which day `time` counts, and by how many days, where it does."""
        first = None if time.conflict_day is None else time.conflict_day - 1
        ways = (self.conflict, first), (self.event, time.since_event), (self.near, time.offset)
        return next(((since, days) for since, days in ways if days is not None), None)

    def _weekday(self, time: TimeExpression, forward: bool) -> date | None:
        if self.near is None or time.weekday is None:
            return None
        if time.weeks is not None:
            return self.near + timedelta(days=WEEK * time.weeks + time.weekday - self.near.weekday())
        if time.coming:
            return self.near + timedelta(days=(time.weekday - self.near.weekday() - 1) % WEEK + 1)
        if forward and not time.last:
            return self.near + timedelta(days=(time.weekday - self.near.weekday()) % WEEK)
        ago = (self.near.weekday() - time.weekday) % WEEK
        return self.near - timedelta(days=WEEK if time.last and not ago else ago)

    def _without_year(self, time: TimeExpression) -> date | None:
        years = range(self.first.year, self.last.year + 1)
        days = [day for year in years if (day := _date(year, time.month, time.day)) and self.first <= day <= self.last]
        fitting = [day for day in days if day.weekday() == time.weekday]
        near = self.near
        if len(fitting) == 1 and (near is None or fitting[0] - near <= HALF_YEAR):
            return fitting[0]
        if near is not None:
            close = [day for day in days if abs(day - near) <= HALF_YEAR]
            return min(close, key=lambda day: abs(day - near), default=None)
        held = [day for day in days if self.has_talks(day)]
        if len(held) == 1 and not fitting:
            return held[0] if time.weekday is None else None
        anniversary = (time.month, time.day) == (self.conflict.month, self.conflict.day)
        return self.conflict if anniversary and time.weekday is None else None


def _date(year: int, month: int | None, day: int | None) -> date | None:
    try:
        return date(year, month or 0, day or 0)
    except ValueError:
        return None
