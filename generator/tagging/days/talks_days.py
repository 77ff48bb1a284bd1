"""Talks days: the only day of the talks that the topic knows of which a bare weekday of an article can mean."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from generator.tagging.article import TaggedArticle
from generator.tagging.days.first_or_last import first_or_last
from generator.tagging.days.full_days import FullDay, day_counted_on, full_days
from generator.tagging.days.war_ages import days_of_that_age
from generator.tagging.people.sides import NEAR
from generator.tagging.times.time_expression import TimeExpression
from generator.topic import Series

WEEK = timedelta(days=7)
#: A weekday is that of the talks at most so long behind the day told last, looked for from the shortest on.
BEHIND = (WEEK - timedelta(days=1), 2 * WEEK, NEAR)


def only_day(tagged: TaggedArticle, time: TimeExpression, series: Iterable[Series]) -> date | None:
    """The day of these series with the weekday of `time`: of those on which the conflict was as old as is told, and
    that lie behind the days told in full as gone and before those told as to come, the only one, or the nearest behind
    the last of the former, or beside talks the one that is among the first or the last days of its series, as those
    are."""
    held = tuple(series)
    every = {day for one in held for day in _days(one)}
    told = {day: full_days(tagged, day) for day in every if day.weekday() == time.weekday}
    days = sorted(day for day in told if _possible(tagged, day, told[day]))
    if counted := [day for day in days if day == day_counted_on(tagged, day)]:
        return counted[0]
    for most in BEHIND:
        near = [day for day in days if any(_beside(one, most) for one in told[day])]
        if len(days) > 1 and near:
            days = near
            break
    if len(days) > 1 and tagged.talks_in(tagged.article.sentence_at(time.span.start)):
        return first_or_last(tagged, days, held)
    return days[0] if len(days) == 1 else None


def _days(series: Series) -> Iterator[date]:
    first, last = series.days
    return (first + timedelta(days=more) for more in range((last - first).days + 1))


def _possible(tagged: TaggedArticle, day: date, told: Iterable[FullDay]) -> bool:
    aged = days_of_that_age(tagged)
    in_order = all(one.apart >= timedelta() if one.ahead else one.apart <= timedelta() for one in told)
    apart = not any(one.set_apart and not one.apart for one in told)
    return in_order and apart and (aged is None or aged[0] <= day <= aged[1])


def _beside(one: FullDay, most: timedelta) -> bool:
    """Whether a full day tells of what was, or will be, so near to the talks: far from them only one that is told
    without its year, and so is of that of the news."""
    if one.ahead:
        return timedelta() < one.apart <= most
    right = one.yearless if most == NEAR else not one.set_apart
    return right and not one.earlier and -most <= one.apart <= timedelta()
