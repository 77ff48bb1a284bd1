"""Stated days of writing: datelines in the head of an article, or in its last line."""

import re
from collections.abc import Iterator
from datetime import timedelta

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.days.news_days import planned
from generator.tagging.days.stamps import STAMP_REST
from generator.tagging.days.war_ages import days_of_that_age
from generator.tagging.days.years import years_of_talks
from generator.tagging.lines import Line, tail_lines
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.sides import at_table_near, negotiators
from generator.tagging.times.time_expression import TimeExpression

#: A verb of speech right before a weekday stands within so many code points of it.
SPOKEN_NEAR = 30
#: What closes a dateline behind its day: the agency, and a dash.
DASHED = re.compile(r"\s*\([^)\n]{2,40}\)\s*[-–—]")
#: A dateline that begins with its day: `Feb 10 (Agency) -`.
AGENCY = re.compile(r"[A-Z][a-z]{2,8}\.? \d{1,2},? \([^)]+\)\s*[-–—]")
#: What closes one with a place and a day in full in front of the first sentence.
CLOSED = re.compile(r"\s*(?:[-–—]+\s|\.\s+[A-Z“\"])")
#: The weekday that dates an English dateline stands in the first so many code points.
OPENING = 900
WEEK = 7


def datelines(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """`CITY, Feb 28 (AGENCY) -` without a year: talks at a place of the opening choose it, or how old the conflict is
    said to be, or the weekday on which somebody speaks in the head, or the one behind it; days about which the topic
    knows of talks come first."""
    for line in tagged.head:
        yield from _dateline(tagged, line, line.span.start)
    for line in tail_lines(tagged.plain)[-1:]:
        yield from _dateline(tagged, line, 0)


def _dateline(tagged: TaggedArticle, line: Line, opening: int) -> Iterator[TimeExpression]:
    """The day of a line, if it is a dateline, with what the `opening` that begins there says of its year."""
    day = next((time for time in tagged.times_in(line.span) if time.month is not None), None)
    if day is None or day.span.start - line.span.start >= STAMP_REST:
        return
    dashed = DASHED.match(tagged.plain, day.span.end)
    if _opens_the_text(tagged, line, day) or (dashed and day.year is not None):
        yield day
    if _is_dateline(line) or dashed:
        years = years_of_talks(tagged, opening, day) or _years_of_that_age(tagged, day)
        if len(years) == 1 and day.year is None:
            yield day._replace(year=years.pop())
        told = [day._replace(weekday=weekday) for weekday in _weekdays_of_writing(tagged, opening)]
        told += [time._replace(weekday=(time.weekday + 1) % WEEK) for time in told if time.weekday is not None]
        yield from sorted(told, key=lambda time: not _near_a_series(tagged, time))


def _opens_the_text(tagged: TaggedArticle, line: Line, time: TimeExpression) -> bool:
    """Whether a line of running text begins with names and a day that its year or weekday decides (`Oslo, 6 May 2025.
    At noon`, `Oslo, Monday, June 2 — The`)."""
    front = tagged.plain[line.span.start : time.span.start].split()
    named = bool(front) and front[-1].endswith(",") and not any(word[0].islower() for word in front)
    decided = time.first_day is None and (time.year is not None or time.weekday is not None)
    closed = line.text.endswith((".", "?", "!", "”", '"')) and CLOSED.match(tagged.plain, time.span.end)
    return named and decided and bool(closed)


def _years_of_that_age(tagged: TaggedArticle, time: TimeExpression) -> set[int]:
    """The years in which the conflict is as old on such a day as the article says."""
    aged, almanac = days_of_that_age(tagged), almanac_of(tagged.tools.subject)
    years = range(aged[0].year, aged[1].year + 1) if aged else range(0)
    days = [day for year in years if (day := almanac.day(time._replace(year=year)))]
    return {day.year for day in days if aged and aged[0] <= day <= aged[1]}


def weekdays_of_datelines(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """`CITY, MONDAY -`: the day of the opening that has this weekday, or the one with it behind the latest full day of
    the opening, where this is told without one."""
    for line in tagged.head:
        named = [time for time in tagged.times_in(line.span) if time.month is None and time.weekday is not None]
        if _is_dateline(line) and named and named[0].span.start - line.span.start < STAMP_REST:
            opening = tagged.times_in(Span(line.span.start, line.span.start + OPENING))
            full = [time for time in opening if time.month and time.day]
            yield from (time for time in full if time.weekday == named[0].weekday)
            yield from _next(tagged, full, named[0])


def _next(tagged: TaggedArticle, full: list[TimeExpression], named: TimeExpression) -> Iterator[TimeExpression]:
    """The day behind the latest `full` day that has the weekday `named`."""
    almanac = almanac_of(tagged.tools.subject)
    gone = (almanac.day(time) for time in full if not planned(tagged, time))
    latest = max((day for day in gone if day), default=None)
    if latest is not None and named.weekday is not None and all(time.weekday != named.weekday for time in full):
        day = latest + timedelta(days=(named.weekday - latest.weekday()) % WEEK)
        yield named._replace(year=day.year, month=day.month, day=day.day)


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
