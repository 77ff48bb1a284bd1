"""Anchors: what the days of an article are read against: its own day, or the talks that the topic knows of at the
places of its opening."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.days.event_days.clauses import said_to_come
from generator.tagging.days.news_days import set_apart
from generator.tagging.days.opening_series import opening_sentences, opening_series
from generator.tagging.days.stated_days import datelines
from generator.tagging.times.resolve import Almanac
from generator.tagging.times.time_expression import TimeExpression
from generator.topic import Series

#: A bare weekday of the opening lies less than so long behind a day told in full, or than twice so long before one.
WEEK = timedelta(days=7)
#: The day of a dateline is at most so long before that of publication.
SHORTLY = timedelta(days=2)


def almanac_for(tagged: TaggedArticle, published: str | None) -> Almanac:
    """What the days of an article are read against. Where it tells when it was `published`, that day, or that of its
    dateline where this is shortly before; else the talks held at the places of the opening, and the only day of theirs
    that a weekday of the opening can mean."""
    almanac = almanac_of(tagged.tools.subject, published)
    if near := almanac.near:
        written = (day for time in datelines(tagged) if (day := almanac.day(time)))
        return replace(almanac, near=next((day for day in written if timedelta() < near - day <= SHORTLY), near))
    told = next((some for some in opening_series(tagged) if len(some) == 1), opening_series(tagged)[0])
    near = next((almanac.day(time) for time in _weekdays_of_the_talks(tagged)), None)
    return replace(almanac, periods=tuple(one.days for one in told), near=near)


def past_weekdays_of_the_talks(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """The bare weekday of the opening that only one day of the talks held at its places has, as that day, unless it is
    told as still to come."""
    yield from (time for time in _weekdays_of_the_talks(tagged) if not said_to_come(tagged, time.span))


def _weekdays_of_the_talks(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    for series in opening_series(tagged):
        for time in _weekdays(tagged):
            if day := _only_day(tagged, time, series):
                yield time._replace(year=day.year, month=day.month, day=day.day)
                return


def _weekdays(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """The bare weekdays of the opening beside talks, outside of quotations."""
    for sentence in opening_sentences(tagged):
        if tagged.talks_in(sentence):
            bare = (time for time in tagged.times_in(sentence) if time.weekday is not None and not time.placed)
            yield from (time for time in bare if not (time.last or time.coming or tagged.quoted(time.span)))


def _only_day(tagged: TaggedArticle, time: TimeExpression, series: Iterable[Series]) -> date | None:
    """The day of these series with the weekday of `time`, unless a day told in full as still to come is before it, or
    another one behind it; of several the one beside a day told in full."""
    periods = (one.days for one in series)
    every = {first + timedelta(days=more) for first, last in periods for more in range((last - first).days + 1)}
    apart = {day: _from_full_days(tagged, day) for day in every if day.weekday() == time.weekday}
    days = [day for day, told in apart.items() if all(_possible(*one) for one in told)]
    if len(days) > 1:
        days = [day for day in days if any(_beside(*told) for told in apart[day])]
    return days[0] if len(days) == 1 else None


def _possible(days: timedelta, ahead: bool) -> bool:
    return days >= timedelta() if ahead else days <= timedelta()


def _beside(days: timedelta, ahead: bool) -> bool:
    return timedelta() < days < 2 * WEEK if ahead else -WEEK < days <= timedelta()


def _from_full_days(tagged: TaggedArticle, day: date) -> list[tuple[timedelta, bool]]:
    """How far each day that is told in full, and not as one long before the news, lies behind `day`, and whether it is
    told as still to come."""
    almanac = almanac_of(tagged.tools.subject, day)
    full = (time for time in tagged.times if time.month and time.day and not set_apart(tagged, time))
    return [(told - day, said_to_come(tagged, time.span)) for time in full if (told := almanac.day(time))]
