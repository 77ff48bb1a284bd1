"""Stated days of writing: datelines in the head of an article, and stamps at its end."""

import re
from collections.abc import Iterator
from datetime import timedelta

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.days.stamps import STAMP_REST
from generator.tagging.days.war_ages import days_of_that_age
from generator.tagging.lines import Line, tail_lines
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.sides import at_table_near, negotiators
from generator.tagging.times.time_expression import TimeExpression

#: A line that says a date and nothing else has at most so many other code points.
BARE = 2
#: A verb of speech right before a weekday stands within so many code points of it.
SPOKEN_NEAR = 30
#: What closes a dateline behind its day: the agency, and a dash.
DASHED = re.compile(r"\s*\([^)\n]{2,40}\)\s*[-–—]")
#: A dateline that begins with its day: `Feb 10 (Agency) -`.
AGENCY = re.compile(r"[A-Z][a-z]{2,8}\.? \d{1,2},? \([^)]+\)\s*[-–—]")
#: The weekday that dates an English dateline stands in the first so many code points.
OPENING = 900
#: A place of talks that dates a dateline stands in so many code points, and the talks so many days from it.
PLACED, SHORTLY = 500, timedelta(days=4)
WEEK = 7


def closing_stamps(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """A line of the end that is little more than a full date with its clock or a word for publication, or that is
    nothing else."""
    posted = compile_phrases(tagged.tools.language.sources.posted)
    for line in tail_lines(tagged.plain):
        for time in tagged.times_in(line.span)[:1]:
            rest = len(line.text) - (time.span.end - time.span.start)
            told = time.stamp or posted.match(tagged.plain, *line.span) or rest <= BARE
            if time.year is not None and told and rest <= STAMP_REST // 2:
                yield time


def datelines(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """`CITY, Feb 28 (AGENCY) -` without a year: talks at a place of the opening choose it, or how old the conflict is
    said to be, or the weekday on which somebody speaks in the head, or the one behind it; days about which the topic
    knows of talks come first."""
    for line in tagged.head:
        days = [time for time in tagged.times_in(line.span) if time.month is not None]
        near = bool(days) and days[0].span.start - line.span.start < STAMP_REST
        if near and (_is_dateline(line) or DASHED.match(tagged.plain, days[0].span.end)):
            years = _years_of_talks(tagged, line.span.start, days[0]) or _years_of_that_age(tagged, days[0])
            if len(years) == 1 and days[0].year is None:
                yield days[0]._replace(year=years.pop())
            told = [days[0]._replace(weekday=weekday) for weekday in _weekdays_of_writing(tagged, line.span.start)]
            told += [time._replace(weekday=(time.weekday + 1) % WEEK) for time in told if time.weekday is not None]
            yield from sorted(told, key=lambda time: not _near_a_series(tagged, time))


def _years_of_talks(tagged: TaggedArticle, start: int, time: TimeExpression) -> set[int]:
    """The years in which the topic knows of talks shortly before or after such a day, at a place that the opening
    names."""
    places = {tag.id for tag in tagged.tags_in(Span(start, start + PLACED), "place")}
    held = tagged.tools.subject.topic.held_at(places)
    almanac = almanac_of(tagged.tools.subject)
    years = range(almanac.first.year, almanac.last.year + 1)
    days = [day for year in years if (day := almanac.day(time._replace(year=year)))]
    return {day.year for day in days for series in held if series.is_near(day, SHORTLY)}


def _years_of_that_age(tagged: TaggedArticle, time: TimeExpression) -> set[int]:
    """The years in which the conflict is as old on such a day as the article says."""
    aged, almanac = days_of_that_age(tagged), almanac_of(tagged.tools.subject)
    years = range(aged[0].year, aged[1].year + 1) if aged else range(0)
    days = [day for year in years if (day := almanac.day(time._replace(year=year)))]
    return {day.year for day in days if aged and aged[0] <= day <= aged[1]}


def weekdays_of_datelines(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """`CITY, MONDAY -`: the day of the opening that has this weekday."""
    for line in tagged.head:
        named = [time for time in tagged.times_in(line.span) if time.month is None and time.weekday is not None]
        if _is_dateline(line) and named and named[0].span.start - line.span.start < STAMP_REST:
            opening = tagged.times_in(Span(line.span.start, line.span.start + OPENING))
            yield from (time for time in opening if time.month and time.weekday == named[0].weekday)


def _is_dateline(line: Line) -> bool:
    opening = line.text.lstrip()[:STAMP_REST]
    return (opening[:4].isupper() and "," in opening) or AGENCY.match(opening) is not None


def _near_a_series(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether the day that a weekday chooses is one around which the topic knows of talks of its sides."""
    day = almanac_of(tagged.tools.subject).day(time)
    subject = tagged.tools.subject
    return day is not None and at_table_near(subject, day.isoformat()) >= negotiators(subject)


def _weekdays_of_writing(tagged: TaggedArticle, start: int) -> list[int]:
    """Bare weekdays of the opening, those right behind a verb of speech first, none of talks that lie ahead."""
    ahead = [mention.clause for mention in tagged.talks if mention.ahead]
    opening = Span(start, start + OPENING)
    times = [time for time in tagged.times_in(opening) if time.month is None and time.weekday is not None]
    said = compile_phrases(tagged.tools.language.speech.verbs)

    def rank(time: TimeExpression) -> tuple[bool, bool]:
        spoken = bool(said.search(tagged.plain, max(start, time.span.start - SPOKEN_NEAR), time.span.start))
        return not spoken, not spoken and any(clause.holds(time.span) for clause in ahead)

    return [time.weekday for time in sorted(times, key=rank) if time.weekday is not None]
