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
