"""A time expression: a day or a month as an article writes it, not yet placed in a calendar."""

from typing import NamedTuple

from generator.model.article import Span


class TimeExpression(NamedTuple):
    """What an expression states: a day, or a month without one. `weekday` counts from 0 (Monday); `offset` is in days
    from the day of publication; `conflict_day` counts from 1; `stamp` holds when a clock time with a zone stands behind
    it."""

    span: Span
    rule: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    offset: int | None = None
    conflict_day: int | None = None
    stamp: bool = False
    first_day: int | None = None
    """The day of the month on which a range begins whose last day is `day` ("26-31 Mei")."""
    last: bool = False
    """Whether a bare weekday is said to be the last one of its name ("Kamis lalu"): never the day of writing."""
    coming: bool = False
    """Whether a bare weekday is said to be the next one of its name ("Kamis depan"): never before that of writing."""
    weeks: int | None = None
    """The week of a bare weekday, from that of publication ("Thursday of last week")."""
    years: int | None = None
    """The year of a month, from that of publication ("in July last year")."""
    months: int | None = None
    """Months from that of publication ("last month")."""
    since_event: int | None = None
    """Days from the event that the article is about ("two weeks earlier")."""
    weeks_ago: int | None = None
    """About so many days before that of writing ("two weeks ago"): no day by itself."""
    shift: int | None = None
    """Days from the day that the other fields give ("three days later")."""

    @property
    def placed(self) -> bool:
        """Whether it tells a day or a month of its own, and not only a weekday or a day beside that of writing."""
        return any(given is not None for given in (self.month, self.months, self.weeks, self.since_event))
