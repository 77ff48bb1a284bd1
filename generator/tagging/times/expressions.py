"""Times: every expression of a day or a month in an article, as written and not yet placed in a calendar."""

from itertools import zip_longest

from generator.language import Language
from generator.tagging.times.calendar_days import calendar_days
from generator.tagging.times.later_days import later_days
from generator.tagging.times.months import months
from generator.tagging.times.relative_days import conflict_days, relative_days, spans_of_time
from generator.tagging.times.time_expression import TimeExpression
from generator.tagging.times.worded_days import worded_days

#: A day that says once more what another says stands so near behind it.
BESIDE = 5


def find_times(plain: str, language: Language, conflict_nouns: tuple[str, ...]) -> tuple[TimeExpression, ...]:
    """All time expressions of `plain`, in order, without overlap: the longest at each place."""
    found = [*calendar_days(plain, language), *relative_days(plain, language)]
    found += [*conflict_days(plain, language, conflict_nouns), *months(plain, language)]
    found += [*spans_of_time(plain, language), *worded_days(plain, language)]
    kept = _longest(found)
    return tuple(_without_repeats(_longest([*kept, *later_days(plain, language, kept)])))


def _without_repeats(times: list[TimeExpression]) -> list[TimeExpression]:
    """The times without those counted from another day that the calendar's day stands right behind ("a week later, on
    26 February")."""
    return [time for time, after in zip_longest(times, times[1:]) if not (after and _repeats(time, after))]


def _repeats(time: TimeExpression, after: TimeExpression) -> bool:
    return time.shift is not None and after.day is not None and after.span.start - time.span.end <= BESIDE


def _longest(found: list[TimeExpression]) -> list[TimeExpression]:
    kept: list[TimeExpression] = []
    for time in sorted(found, key=lambda time: (time.span.start, -time.span.end)):
        if not kept or time.span.start >= kept[-1].span.end:
            kept.append(time)
    return kept
