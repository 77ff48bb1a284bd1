"""Worded days: days of the calendar with their number in words ("enam belas Mei", "the second of June")."""

import re
from collections.abc import Iterator
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.patterns.numbers import figures, number_reader
from generator.tagging.patterns.part import Part, words
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.times.calendar import calendar_names
from generator.tagging.times.time_expression import TimeExpression

LONGEST = 31
_WORD = re.compile(r"[^\s,]+")


def worded_days(plain: str, language: Language) -> Iterator[TimeExpression]:
    """Days of the calendar that `plain` writes in words, with weekday and year where they stand by it."""
    names = calendar_names(language)
    for match in _days(language).finditer(plain):
        told = _WORD.findall(match.group().lower())
        weekday = next((names.weekdays[word] for word in told if word in names.weekdays), None)
        month = next(names.months[word] for word in told if word in names.months)
        year = next((int(word) for word in told if word.isdigit()), None)
        day = number_reader(language).find(" ".join(word for word in told if not word.isdigit()))
        if day and day <= LONGEST:
            yield TimeExpression(Span(*match.span()), "named-day", year, month, day, weekday)


@cache
def _days(language: Language) -> Phrases:
    reader, names = number_reader(language), calendar_names(language)
    months = words(name.capitalize() for name in names.months if len(name) > 2)
    slots = {
        "cardinal": reader.cardinal,
        "ordinal": words(language.numbers.ordinals),
        "month": Part(rf"(?-i:{months})", months.heads),
    }
    day = compile_phrases(language.calendar.worded_days, slots).part
    weekday = words(name.capitalize() for name in names.weekdays)
    lead, year = rf"(?:(?<!\w)(?-i:{weekday}),?\s)?", rf"(?:,?\s{figures(4, 4)}(?!\w))?"
    return Phrases(Part(f"{lead}{day}{year}", day.heads | weekday.heads))
