"""Full days: the days that an article tells with their months, as they lie about a day that may be that of its news."""

from datetime import date, timedelta
from typing import NamedTuple

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.days.event_days.clauses import said_to_come
from generator.tagging.days.news_days import set_apart
from generator.tagging.days.news_distance import days_after
from generator.tagging.days.stamps import says_year
from generator.tagging.meetings.enumerations import counting_rounds
from generator.tagging.times.time_expression import TimeExpression


class FullDay(NamedTuple):
    """How far a day lies behind another one, and whether it is told as still to come (`ahead`), as that of `earlier`
    talks, as long before the news (`set_apart`), and without its year, as days of the year of the news are; the first
    day of the conflict is no such day."""

    apart: timedelta
    ahead: bool
    earlier: bool
    set_apart: bool
    yearless: bool


def full_days(tagged: TaggedArticle, day: date) -> tuple[FullDay, ...]:
    """The days that are told in full, as seen from `day`."""
    almanac = almanac_of(tagged.tools.subject, day)
    found = ((time, almanac.day(time)) for time in tagged.times if time.month and time.day)
    return tuple(
        FullDay(
            told - day,
            said_to_come(tagged, time.span),
            _of_earlier_talks(tagged, time),
            set_apart(tagged, time),
            told != almanac.conflict and not says_year(tagged, time),
        )
        for time, told in found
        if told
    )


def day_counted_on(tagged: TaggedArticle, day: date) -> date | None:
    """The day that the article counts on from one told in full ("two weeks after they met in Jeddah on 11 March"), as
    seen from `day`."""
    almanac = almanac_of(tagged.tools.subject, day)
    for time in tagged.times:
        if time.month and time.day and (told := almanac.day(time)):
            front = Span(tagged.article.sentence_at(time.span.start).start, time.span.start)
            for span, days in days_after(tagged, front):
                if not tagged.times_in(Span(span.end, time.span.start)):
                    return told + timedelta(days=days)
    return None


def _of_earlier_talks(tagged: TaggedArticle, time: TimeExpression) -> bool:
    sentence = tagged.article.sentence_at(time.span.start)
    past = any(mention.past and mention.clause.holds(time.span) for mention in tagged.talks_in(sentence))
    return past or sentence in counting_rounds(tagged)
