"""Lengths: the first day of talks that went on for several, from a range, from joined weekdays or from how long they
took."""

from dataclasses import replace
from datetime import date, timedelta

from generator.facts.draft import Draft, slice_of
from generator.facts.event_day.opening import OPENING, opened
from generator.model.article import Span
from generator.model.record import Evidence
from generator.tagging.article import TaggedArticle
from generator.tagging.numbers import number_reader
from generator.tagging.part import Part
from generator.tagging.phrase import compile_phrases
from generator.tagging.resolve import Almanac
from generator.tagging.time_expression import TimeExpression

#: A round of talks lasts at most so many days.
LONGEST = 10
WEEK = 7
#: Talks opened at most so many days before the last one that is told of.
FEW = timedelta(days=3)
#: Words on the day of the talks stand within so many code points of it.
REACH = 40
#: Two weekdays that are joined stand at most so many code points apart ("Sunday and Monday").
JOINED = 8


def first_and_last(
    tagged: TaggedArticle, draft: Draft, almanac: Almanac, day: date, time: TimeExpression
) -> tuple[date, date, list[Evidence]]:
    """The first and the last day of talks for which `time` gives `day`, and what else shows it: a range, two weekdays,
    or a length in a sentence that says they are over ("three days of talks ended on Tuesday"), that of the day or one
    of the opening."""
    if time.first_day is not None:
        return day.replace(day=time.first_day), day, []
    if opened := _opened(tagged, draft, almanac, day) or _nth(tagged, day, time):
        return opened[0], day, [slice_of(tagged, opened[1], "first-of-several-days")]
    if pair := _weekdays(tagged, time):
        first, last = sorted((day, day + timedelta(days=pair[0])))
        return first, last, [slice_of(tagged, pair[1], "other-of-two-days")]
    own = tagged.article.sentence_at(time.span.start)
    for sentence in dict.fromkeys((own, *tagged.article.sentences[:OPENING])):
        if found := _length(tagged, sentence):
            days, span = found
            more = timedelta(days=days - 1)
            proof = slice_of(tagged, span, "length-of-the-talks")
            return (day, day + more, [proof]) if draft.focus.ahead else (day - more, day, [proof])
    return day, day, []


def _opened(tagged: TaggedArticle, draft: Draft, almanac: Almanac, day: date) -> tuple[date, Span] | None:
    """The day shortly before `day` on which the talks opened, and where the opening or a sentence on them says so."""
    told = {*tagged.article.sentences[: 2 * OPENING], *(mention.sentence for mention in draft.focus.main)}
    for sentence in sorted(told - {mention.sentence for mention in draft.focus.beside}):
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


def _weekdays(tagged: TaggedArticle, time: TimeExpression) -> tuple[int, Span] | None:
    """How many days later (less than none: earlier) the weekday joined to a bare one is, and where it stands."""
    sentence = tagged.article.sentence_at(time.span.start)
    near = Span(max(sentence.start, time.span.start - 2 * JOINED), min(sentence.end, time.span.end + 2 * JOINED))
    for other in tagged.times_in(near):
        first, second = sorted((time, other), key=lambda one: one.span)
        between = tagged.plain[first.span.end : second.span.start].strip()
        bare = all(one.weekday is not None and one.month is None for one in (time, other))
        if bare and between in tagged.tools.language.calendar.ranges:
            apart = ((second.weekday or 0) - (first.weekday or 0)) % WEEK
            return (apart if other is second else -apart), other.span
    return None


def _length(tagged: TaggedArticle, sentence: Span) -> tuple[int, Span] | None:
    """For how many days talks went on that a sentence says are over, and where it says so."""
    language = tagged.tools.language
    number = number_reader(language)
    lengths = compile_phrases(language.calendar.lengths, {"number": rf"\d{{1,2}}|{number.cardinal}"})
    length = lengths.search(tagged.plain, sentence.start, sentence.end)
    over = compile_phrases((*language.talks.ended, *language.talks.after)).search(tagged.plain, *sentence)
    days = number.find(length.group()) if length and over else None
    return (days, Span(*length.span())) if length and days and 1 < days <= LONGEST else None
