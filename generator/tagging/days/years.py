"""Years: which year a day that is told without one has, by the talks that the topic knows of."""

from datetime import timedelta

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.times.time_expression import TimeExpression

#: A place of talks that dates a day stands in so many code points, and the talks so many days from it.
PLACED, SHORTLY = 500, timedelta(days=4)


def with_year_of_talks(tagged: TaggedArticle, time: TimeExpression) -> TimeExpression:
    """A day with the one year in which the topic knows of talks about it at a place that the opening names, if any."""
    years = years_of_talks(tagged, 0, time)
    return time._replace(year=years.pop()) if len(years) == 1 and time.month else time


def years_of_talks(tagged: TaggedArticle, start: int, time: TimeExpression) -> set[int]:
    """The years in which the topic knows of talks shortly before or after such a day, at a place that the opening
    names."""
    places = {tag.id for tag in tagged.tags_in(Span(start, start + PLACED), "place")}
    held = tagged.tools.subject.topic.held_at(places)
    almanac = almanac_of(tagged.tools.subject)
    years = range(almanac.first.year, almanac.last.year + 1)
    days = [day for year in years if (day := almanac.day(time._replace(year=year)))]
    return {day.year for day in days for series in held if series.is_near(day, SHORTLY)}
