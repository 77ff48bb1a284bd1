"""Times: every expression of a day or a month in an article, as written and not yet placed in a calendar."""

from generator.language import Language
from generator.tagging.calendar_days import calendar_days
from generator.tagging.later_days import later_days
from generator.tagging.months import months
from generator.tagging.relative_days import conflict_days, relative_days, spans_of_time
from generator.tagging.time_expression import TimeExpression


def find_times(plain: str, language: Language, conflict_nouns: tuple[str, ...]) -> tuple[TimeExpression, ...]:
    """All time expressions of `plain`, in order, without overlap: the longest at each place."""
    found = [*calendar_days(plain, language), *relative_days(plain, language)]
    found += [*conflict_days(plain, language, conflict_nouns), *months(plain, language)]
    found += spans_of_time(plain, language)
    kept = _longest(found)
    return tuple(_longest([*kept, *later_days(plain, language, kept)]))


def _longest(found: list[TimeExpression]) -> list[TimeExpression]:
    kept: list[TimeExpression] = []
    for time in sorted(found, key=lambda time: (time.span.start, -time.span.end)):
        if not kept or time.span.start >= kept[-1].span.end:
            kept.append(time)
    return kept
