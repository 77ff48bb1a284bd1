"""How far talks lie from the news: "a day after the talks", "two days before they meet"."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.numbers import figures, number_reader
from generator.tagging.patterns.part import either, words
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.resolve import Almanac
from generator.tagging.times.time_expression import TimeExpression

#: Talks are named within so many code points behind the words that count the days since.
REACH = 90
#: News is counted from talks for at most so many days.
LONGEST = 10
#: The rule by which such a day is found.
COUNTED = "days-from-the-news"


def days_from_the_news(tagged: TaggedArticle, mention: TalksMention, almanac: Almanac) -> Iterator[TimeExpression]:
    """The day of talks that the news came so many days after, or before where they lie ahead: counted from the weekday
    of the news where its sentence has one in front, and else from the day of publication. Those who talk count like
    talks, right behind ("two days after negotiators parted")."""
    near = almanac.near
    if near is None:
        return
    way, told = (1, distances(tagged.tools.language)[1]) if mention.ahead else (-1, distances(tagged.tools.language)[0])
    start = max(mention.sentence.start, mention.span.start - REACH)
    for span, days in _counted(tagged, told, Span(start, mention.span.start)):
        between = Span(span.end, mention.span.start)
        apart = mention not in tagged.talks and "," in tagged.plain[between.start : between.end]
        if 0 < days <= LONGEST and not tagged.talks_in(between) and not apart:
            front = Span(mention.sentence.start, span.start)
            meant = _news_day(tagged, front, almanac, near) + timedelta(days=way * days)
            yield TimeExpression(span, COUNTED, offset=(meant - near).days)


def days_after(tagged: TaggedArticle, window: Span) -> Iterator[tuple[Span, int]]:
    """Where `window` says that something was so many days after something else ("a week after"), and how many."""
    return _counted(tagged, distances(tagged.tools.language)[0], window)


def _counted(tagged: TaggedArticle, told: Phrases, window: Span) -> Iterator[tuple[Span, int]]:
    language = tagged.tools.language
    units = language.calendar.units
    for match in told.finditer(tagged.plain, *window):
        unit = next((days for word in match.group().lower().split() if (days := units.get(word))), 0)
        yield Span(*match.span()), unit * (number_reader(language).find(match.group()) or 1)


@cache
def distances(language: Language) -> tuple[Phrases, Phrases]:
    """What stands in front of talks so many days before the news ("two days after"), and of those so many behind it."""
    number = either((figures(1, 2), number_reader(language).cardinal))
    slots = {"number": number, "unit": words(language.calendar.units)}
    return compile_phrases(language.calendar.days_after, slots), compile_phrases(language.calendar.days_before, slots)


def _news_day(tagged: TaggedArticle, front: Span, almanac: Almanac, near: date) -> date:
    weekdays = [time for time in tagged.times_in(front) if time.weekday is not None and time.month is None]
    return (almanac.day(weekdays[-1]) if weekdays else None) or near
