"""Several days: the first and the last day of talks that went on for more than one, from a range, from joined days,
from the day they opened on or from how long they took."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from generator.facts.draft import Draft, slice_of
from generator.facts.event_day.joined_days import joined_day
from generator.facts.event_day.lengths import FEW, REACH, counted_days
from generator.facts.event_day.opening import OPENING, opened
from generator.facts.event_day.told_again import days_told_again
from generator.model.article import Span
from generator.model.record import Evidence
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.numbers import number_reader
from generator.tagging.patterns.part import Part
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.times.resolve import Almanac
from generator.tagging.times.time_expression import TimeExpression


def first_and_last(
    tagged: TaggedArticle, draft: Draft, almanac: Almanac, day: date, time: TimeExpression
) -> tuple[date, date, list[Evidence]]:
    """The first and the last day of talks for which `time` gives `day`, and what shows it: a range, two joined days,
    or a length ("three days of talks ended on Tuesday", "the second day") in the sentence of the day or in one of the
    opening. Talks that are over in the sentence of the day ended on it."""
    if time.first_day is not None:
        return day.replace(day=time.first_day), day, []
    if found := _opened(tagged, draft, almanac, day, time) or _nth(tagged, day, time):
        return found[0], day, [slice_of(tagged, found[1], "first-of-several-days")]
    if pair := joined_day(tagged, almanac, time, day):
        first, last = sorted((day, pair[0]))
        return first, last, [slice_of(tagged, pair[1], "other-of-two-days")]
    if counted := counted_days(tagged, draft, almanac, day, time):
        first, last, span = counted
        return first, last, [slice_of(tagged, span, "length-of-the-talks")]
    if again := days_told_again(tagged, draft, almanac, day, time):
        first, last, span = again
        return first, last, [slice_of(tagged, span, "days-told-again")]
    return day, day, []


def _opened(
    tagged: TaggedArticle, draft: Draft, almanac: Almanac, day: date, time: TimeExpression
) -> tuple[date, Span] | None:
    """The day shortly before `day` on which the talks opened or which was their first one, and where the opening or a
    sentence on them says so: while they lie ahead, none of a sentence that speaks of other things ("the Russians are
    there since Wednesday"), and none where they open on `day`."""
    if opened(tagged, time):
        return None
    told = {*tagged.article.sentences[: 2 * OPENING], *(mention.sentence for mention in draft.focus.main)}
    for sentence in sorted(told - {mention.sentence for mention in draft.focus.beside}):
        if draft.focus.ahead and not tagged.talks_in(sentence):
            continue
        for other in tagged.times_in(sentence):
            first = opened(tagged, other) or any(number == 1 for number, _ in _counts(tagged, [other.span]))
            found = replace(almanac, event=day).day(other) if first else None
            if found and timedelta() < day - found <= FEW:
                return found, other.span
    return None


def _nth(tagged: TaggedArticle, day: date, time: TimeExpression) -> tuple[date, Span] | None:
    """The first day of talks whose second or third one `time` is said to be ("on Thursday, the second day")."""
    sentence = tagged.article.sentence_at(time.span.start)
    later = [told for told in _counts(tagged, [time.span, *_named_with(tagged, sentence, time)]) if told[0] > 1]
    return next(((day - timedelta(days=number - 1), span) for number, span in later if number <= FEW.days), None)


def _counts(tagged: TaggedArticle, places: Iterable[Span]) -> Iterator[tuple[int, Span]]:
    """Which day of the talks is counted near `places` of a sentence that does not count days of the conflict."""
    language = tagged.tools.language
    reader = number_reader(language)
    slots: dict[str, str | Part] = {"number": r"\d", "ordinal": reader.ordinal}
    days = compile_phrases(language.calendar.war_day, slots)
    for place in places:
        sentence = tagged.article.sentence_at(place.start)
        near = Span(max(sentence.start, place.start - REACH), min(sentence.end, place.end + REACH))
        if not any(time.conflict_day is not None for time in tagged.times_in(sentence)):
            yield from (
                (reader.find(told.group()) or 0, Span(*told.span())) for told in days.finditer(tagged.plain, *near)
            )


def _named_with(tagged: TaggedArticle, sentence: Span, time: TimeExpression) -> list[Span]:
    """Talks in the clause of a day that is not their first ("A second day of talks ended on Wednesday")."""
    if opened(tagged, time):
        return []
    return [mention.span for mention in tagged.talks_in(sentence) if mention.clause.holds(time.span)]
