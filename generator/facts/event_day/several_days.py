"""Several days: the first and the last day of talks that went on for more than one, from a range, from joined days,
from the day they opened on or from how long they took."""

from dataclasses import replace
from datetime import date, timedelta

from generator.facts.draft import Draft, slice_of
from generator.facts.event_day.lengths import FEW, REACH, counted_days
from generator.facts.event_day.opening import OPENING, opened
from generator.model.article import Span
from generator.model.record import Evidence
from generator.tagging.article import TaggedArticle
from generator.tagging.numbers import number_reader
from generator.tagging.part import Part
from generator.tagging.phrase import compile_phrases
from generator.tagging.resolve import Almanac
from generator.tagging.time_expression import TimeExpression

#: Weekdays come again after so many days.
WEEK = 7


def first_and_last(
    tagged: TaggedArticle, draft: Draft, almanac: Almanac, day: date, time: TimeExpression
) -> tuple[date, date, list[Evidence]]:
    """The first and the last day of talks for which `time` gives `day`, and what shows it: a range, two joined days,
    or a length ("three days of talks ended on Tuesday", "the second day") in the sentence of the day or in one of the
    opening. Talks that are over in the sentence of the day ended on it."""
    if time.first_day is not None:
        return day.replace(day=time.first_day), day, []
    if opened := _opened(tagged, draft, almanac, day) or _nth(tagged, day, time):
        return opened[0], day, [slice_of(tagged, opened[1], "first-of-several-days")]
    if pair := _joined_with(tagged, almanac, time, day):
        first, last = sorted((day, pair[0]))
        return first, last, [slice_of(tagged, pair[1], "other-of-two-days")]
    if counted := counted_days(tagged, draft, almanac, day, time):
        first, last, span = counted
        return first, last, [slice_of(tagged, span, "length-of-the-talks")]
    return day, day, []


def _opened(tagged: TaggedArticle, draft: Draft, almanac: Almanac, day: date) -> tuple[date, Span] | None:
    """The day shortly before `day` on which the talks opened, and where the opening or a sentence on them says so:
    while they lie ahead, none of a sentence that speaks of other things ("the Russians are there since Wednesday")."""
    told = {*tagged.article.sentences[: 2 * OPENING], *(mention.sentence for mention in draft.focus.main)}
    for sentence in sorted(told - {mention.sentence for mention in draft.focus.beside}):
        if draft.focus.ahead and not tagged.talks_in(sentence):
            continue
        for time in tagged.times_in(sentence):
            found = replace(almanac, event=day).day(time) if opened(tagged, time) else None
            if found and timedelta() < day - found <= FEW:
                return found, time.span
    return None


def _nth(tagged: TaggedArticle, day: date, time: TimeExpression) -> tuple[date, Span] | None:
    """The first day of talks whose second or third one `time` is said to be ("on Thursday, the second day")."""
    language = tagged.tools.language
    reader, sentence = number_reader(language), tagged.article.sentence_at(time.span.start)
    beside = [time.span, *_named_with(tagged, sentence, time)]
    slots: dict[str, str | Part] = {"number": r"\d", "ordinal": reader.ordinal}
    windows = [Span(max(sentence.start, one.start - REACH), min(sentence.end, one.end + REACH)) for one in beside]
    days = compile_phrases(language.calendar.war_day, slots)
    for match in (match for near in windows for match in days.finditer(tagged.plain, *near)):
        number = reader.find(match.group()) or 0
        counted = any(other.conflict_day is not None for other in tagged.times_in(sentence))
        if not counted and 1 < number <= FEW.days:
            return day - timedelta(days=number - 1), Span(*match.span())
    return None


def _named_with(tagged: TaggedArticle, sentence: Span, time: TimeExpression) -> list[Span]:
    """Talks in the clause of a day that is not their first ("A second day of talks ended on Wednesday")."""
    if opened(tagged, time):
        return []
    return [mention.span for mention in tagged.talks_in(sentence) if mention.clause.holds(time.span)]


def _joined_with(tagged: TaggedArticle, almanac: Almanac, time: TimeExpression, day: date) -> tuple[date, Span] | None:
    """The other day of two that are joined ("Sunday and Monday", "on Friday and again on Saturday"), and where it
    stands."""
    sentence, calendar = tagged.article.sentence_at(time.span.start), tagged.tools.language.calendar
    near = Span(max(sentence.start, time.span.start - REACH), min(sentence.end, time.span.end + REACH))
    for other in tagged.times_in(near):
        first, second = sorted((time, other), key=lambda one: one.span)
        between = tagged.plain[first.span.end : second.span.start].strip(" (,)").lower().split()
        beside = all(word in (*calendar.before_day, *tagged.tools.language.talks.again) for word in between[1:])
        found = _weekday_beside(time, other, day, other is second) or almanac.day(other)
        if found is None or not between or between[0] not in calendar.ranges or not beside:
            continue
        if timedelta() < abs(found - day) <= FEW:
            return found, other.span
    return None


def _weekday_beside(time: TimeExpression, other: TimeExpression, day: date, behind: bool) -> date | None:
    """The day of the bare weekday `other` in front of or `behind` the one that gives `day`."""
    if other.month is not None or time.month is not None or other.weekday is None or time.weekday is None:
        return None
    days = other.weekday - time.weekday
    return day + timedelta(days=days % WEEK) if behind else day - timedelta(days=-days % WEEK)
