"""Joined days: the other one of two days that an article tells as those of the same talks."""

from datetime import date, timedelta

from generator.facts.event_day.lengths import FEW, REACH
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.moved_days import moved_from
from generator.tagging.patterns.numbers import number_reader
from generator.tagging.patterns.part import Part
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.times.resolve import Almanac
from generator.tagging.times.time_expression import TimeExpression

#: Weekdays come again after so many days.
WEEK = 7


def joined_day(tagged: TaggedArticle, almanac: Almanac, time: TimeExpression, day: date) -> tuple[date, Span] | None:
    """The other day of two that are joined ("Sunday and Monday", "on Friday and again on Saturday"), and where it
    stands; none from which the talks were moved ("slip from Thursday to Friday")."""
    sentence = tagged.article.sentence_at(time.span.start)
    near = Span(max(sentence.start, time.span.start - REACH), min(sentence.end, time.span.end + REACH))
    moved = {one for mention in tagged.talks_in(sentence) for one in moved_from(tagged, mention)}
    for other in tagged.times_in(near):
        if (time in moved) != (other in moved):
            continue
        first, second = sorted((time, other), key=lambda one: one.span)
        found = _weekday_beside(time, other, day, other is second) or almanac.day(other)
        if found is None or not _joins(tagged, Span(first.span.end, second.span.start)):
            continue
        if timedelta() < abs(found - day) <= FEW:
            return found, other.span
    return None


def _joins(tagged: TaggedArticle, between: Span) -> bool:
    """Whether the words `between` two days join them ("on Friday and again on Saturday", "Sunday afternoon and most of
    Monday", "for five hours on Sunday and for close to three on Monday")."""
    language = tagged.tools.language
    calendar, number = language.calendar, number_reader(language).cardinal
    silent = compile_together(calendar.parts_of_days, language.talks.again, calendar.beside_weekday)
    hours = compile_phrases(calendar.hours, {"number": Part(rf"\d{{1,2}}|{number}")})
    said = silent.sub(" ", tagged.plain[between.start : between.end].lower())
    words = hours.sub(" ", said).strip(" (,)").split()
    return words[:1] != [] and words[0] in calendar.ranges and all(word in calendar.before_day for word in words[1:])


def _weekday_beside(time: TimeExpression, other: TimeExpression, day: date, behind: bool) -> date | None:
    """The day of the bare weekday `other` in front of or `behind` the one that gives `day`."""
    if other.month is not None or time.month is not None or other.weekday is None or time.weekday is None:
        return None
    days = other.weekday - time.weekday
    return day + timedelta(days=days % WEEK) if behind else day - timedelta(days=-days % WEEK)
