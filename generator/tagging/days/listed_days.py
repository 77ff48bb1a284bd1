"""Listed days: times that a sentence joins to each other ("on 28 February, 3 March and 7 March")."""

import re
from collections.abc import Iterable
from functools import cache

from generator.language import Language
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_together
from generator.tagging.times.time_expression import TimeExpression

#: Between two days that are joined stand at most so many code points, or only words that join days.
JOINED = 14


def listed(tagged: TaggedArticle, times: Iterable[TimeExpression]) -> list[list[TimeExpression]]:
    """The `times` (in order of place), those together that are joined."""
    groups: list[list[TimeExpression]] = []
    for time in times:
        if groups and are_joined(tagged, groups[-1][-1], time):
            groups[-1].append(time)
        else:
            groups.append([time])
    return groups


def are_joined(tagged: TaggedArticle, first: TimeExpression, second: TimeExpression) -> bool:
    """Whether hardly anything stands between two times, or only words that join days ("and again at the start of")."""
    between = tagged.plain[first.span.end : second.span.start]
    return len(between) <= JOINED or _joins(tagged.tools.language).fullmatch(between) is not None


@cache
def _joins(language: Language) -> re.Pattern[str]:
    calendar, talks, venue = language.calendar, language.talks, language.venue
    words = (*talks.both, *talks.again, *venue.at, *venue.articles, *calendar.before_day, *calendar.between_months)
    phrases = compile_together(words, calendar.before_month, calendar.after_month)
    return re.compile(rf"(?:[\s,]|{phrases.pattern})*", re.IGNORECASE)
