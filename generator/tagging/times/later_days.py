"""Later days: days counted from the one that the text has just told ("on 7 March, and three days later in Antalya")."""

from collections.abc import Iterator, Sequence
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.patterns.numbers import figures, number_reader
from generator.tagging.patterns.part import either, fold, words
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.times.time_expression import TimeExpression

#: The day that another is counted from is told within so many code points in front of it.
REACH = 250


def later_days(plain: str, language: Language, told: Sequence[TimeExpression]) -> Iterator[TimeExpression]:
    """Days counted from one of those `told` (in order of place): from the last day of the calendar in front of them."""
    calendar, reader = language.calendar, number_reader(language)
    for match in _phrases(language).finditer(plain):
        near = [time for time in told if match.start() - REACH <= time.span.start < match.start()]
        days = [time for time in near if time.month is not None and time.day is not None and not time.stamp]
        if days:
            unit = next((calendar.units[word] for word in fold(match.group()).split() if word in calendar.units), 1)
            shift = (days[-1].shift or 0) + unit * (_figure(match.group()) or reader.find(match.group()) or 1)
            yield days[-1]._replace(span=Span(*match.span()), rule="days-later", shift=shift, first_day=None)


def _figure(words: str) -> int | None:
    return next((int(word) for word in words.split() if word.isdigit()), None)


@cache
def _phrases(language: Language) -> Phrases:
    reader, calendar = number_reader(language), language.calendar
    number = either((figures(1, 2), reader.cardinal))
    slots = {"number": number, "unit": words(calendar.units)}
    return compile_phrases(calendar.after_the_told, slots)
