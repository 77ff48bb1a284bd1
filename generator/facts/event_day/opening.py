"""Openings: the days that the first sentences of an article tell, whether talks are named beside them or not."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import words_beside_days
from generator.tagging.own_day import possessive
from generator.tagging.resolve import Almanac
from generator.tagging.spoken_days import spoken
from generator.tagging.time_expression import TimeExpression

#: Where no sentence about the talks has a day, one of the first so many sentences may.
OPENING = 3
#: A sentence has at least so many words; others are stamps and bylines.
WORDS = 5
#: Events are told at most so long after them where no word for talks stands by.
FRESH = timedelta(days=10)


def days_of_the_opening(tagged: TaggedArticle, almanac: Almanac, reach: int = OPENING) -> Iterator[TimeExpression]:
    """Days of the first `reach` sentences, those with a year of a few more of them, that are not long before the
    article."""
    for number, span in enumerate(_first_sentences(tagged)):
        for time in tagged.times_in(span):
            day, near = almanac.day(time), almanac.near
            fresh = day is None or near is None or near - day <= FRESH
            counted = (time.year, time.offset, time.conflict_day) != (None, None, None)
            full = counted or number < reach
            if fresh and full and not (time.stamp or time.shift or possessive(tagged, time)):
                yield time


def days_at_the_places(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """Days of the opening whose sentence names a place where talks were held, or those who talked."""
    places = {place for series in tagged.tools.subject.topic.series for place in series.places}
    talking = {mention.sentence for mention in tagged.delegations}
    for span in _first_sentences(tagged):
        named = {place.id for place in tagged.tags_in(span, "place")}
        if named & places or span in talking:
            yield from (time for time in tagged.times_in(span) if not time.stamp)


def announced_days(tagged: TaggedArticle, almanac: Almanac) -> Iterator[TimeExpression]:
    """Bare weekdays of the opening that are not that of the article, nor of somebody who spoke."""
    day = almanac.near.weekday() if almanac.near else None
    for span in tagged.article.sentences[: 2 * OPENING]:
        for time in tagged.times_in(span):
            if time.weekday not in (None, day) and not (time.last or spoken(tagged, time)):
                yield time


def end_of_the_opening(tagged: TaggedArticle) -> int:
    """Where the opening ends."""
    return max((span.end for span in _first_sentences(tagged)), default=0)


def _first_sentences(tagged: TaggedArticle) -> list[Span]:
    """The sentences with which the article opens, without stamps and bylines."""
    first = islice(tagged.article.sentences, 4 * OPENING)
    told = [span for span in first if words_beside_days(tagged, span) >= WORDS or _closed(tagged, span)]
    return told[: 2 * OPENING]


def _closed(tagged: TaggedArticle, span: Span) -> bool:
    return tagged.plain[span.start : span.end].rstrip("”\"’' ")[-1:] in (".", "!", "?")
