"""Told again: other places at which an article tells the day of its talks, and with it the first or the last one: a
range, two joined days, or a day on which they went on."""

from collections.abc import Iterator
from datetime import date, timedelta

from generator.facts.draft import Draft
from generator.facts.event_day.joined_days import joined_day
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.news_days import planned
from generator.tagging.days.spoken_days import spoken
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.times.resolve import Almanac
from generator.tagging.times.time_expression import TimeExpression

#: The words that say that talks went on stand within so many code points in front of their day.
REACH = 60
#: Talks that went on did so within so long.
NEXT = timedelta(days=2)


def days_told_again(
    tagged: TaggedArticle, draft: Draft, almanac: Almanac, day: date, time: TimeExpression
) -> tuple[date, date, Span] | None:
    """The first and the last day of talks that were held on `day`, which `time` gives, as another place tells them,
    and where it stands."""
    if draft.focus.ahead:
        return None
    for first, last, span in (*_ranges(tagged, almanac, day, time), *_went_on(tagged, almanac, day, time)):
        if almanac.near is None or last <= almanac.near:
            return first, last, span
    return None


def _ranges(
    tagged: TaggedArticle, almanac: Almanac, day: date, time: TimeExpression
) -> Iterator[tuple[date, date, Span]]:
    """Ranges that hold `day`, and days joined with it, where nothing is planned."""
    others = [other for other in tagged.times if not (other == time or other.stamp or planned(tagged, other))]
    for other in others:
        last = almanac.day(other)
        if last and other.first_day and last.replace(day=other.first_day) <= day <= last:
            yield last.replace(day=other.first_day), last, other.span
    for other in others:
        if almanac.day(other) == day and (pair := joined_day(tagged, almanac, other, day)):
            yield min(day, pair[0]), max(day, pair[0]), pair[1]


def _went_on(
    tagged: TaggedArticle, almanac: Almanac, day: date, time: TimeExpression
) -> Iterator[tuple[date, date, Span]]:
    """The days shortly behind `day` on which the talks went on, by the sentence of the day or the one behind it, if
    that speaks of talks or of those who talk."""
    talks = tagged.tools.language.talks
    words, those = (compile_phrases(some) for some in (talks.went_on, (*talks.they, *talks.sides, *talks.delegations)))
    own = tagged.article.sentence_at(time.span.start)
    behind = tagged.article.sentence_after(own.end) or own
    goes_on = tagged.talks_in(behind) or those.search(tagged.plain, *behind)
    for sentence in (own, behind) if goes_on else (own,):
        for match in words.finditer(tagged.plain, *sentence):
            window = Span(match.end(), min(sentence.end, match.end() + REACH))
            for other in tagged.times_in(window)[:1]:
                last = almanac.day(other)
                if last and timedelta() < last - day <= NEXT and not spoken(tagged, other):
                    yield day, last, other.span
