"""Placed years: the year of a day that an article writes without one, from the place of talks beside it."""

from collections.abc import Iterable
from datetime import date

from generator.model.article import Span
from generator.tagging.names.entities import Tag
from generator.tagging.names.tag_index import TagIndex
from generator.tagging.times.time_expression import TimeExpression
from generator.topic import Series


def with_years(
    times: Iterable[TimeExpression], index: TagIndex, sentences: Iterable[Span], held: Iterable[Series]
) -> tuple[TimeExpression, ...]:
    """`times`, in which a day without a year has that of the one meeting which the topic knows of on such a day at a
    place of the same sentence."""
    spans, series = iter(sentences), tuple(held)
    sentence, found = next(spans, Span(0, 0)), list[TimeExpression]()
    for time in times:
        while sentence.end < time.span.end and (following := next(spans, None)):
            sentence = following
        bare = time.month is not None and time.day is not None and time.year is None
        years = _years(time, index.of_kind("place").within(sentence), series) if bare else set()
        found.append(time._replace(year=years.pop()) if len(years) == 1 else time)
    return tuple(found)


def _years(time: TimeExpression, places: Iterable[Tag], series: tuple[Series, ...]) -> set[int]:
    named = {place.id for place in places}
    periods = [one.days for one in series if named.intersection(one.places)]
    return {
        day.year
        for first, last in periods
        for year in range(first.year, last.year + 1)
        if (day := _day(year, time)) and first <= day <= last and time.weekday in (None, day.weekday())
    }


def _day(year: int, time: TimeExpression) -> date | None:
    try:
        return date(year, time.month or 0, time.day or 0)
    except ValueError:
        return None
