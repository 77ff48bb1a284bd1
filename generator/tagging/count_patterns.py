"""Patterns of counts: what stands around a number of people, compiled from a language's words."""

import re
from dataclasses import dataclass
from functools import cache

from generator.language import Language
from generator.languages.figures import Measure
from generator.tagging.count_numbers import counting_numbers
from generator.tagging.count_telling import telling
from generator.tagging.count_words import count_words
from generator.tagging.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a number of one measure: a unit and a phrase `after` it (`after_one` behind a word for one),
    a `plain` phrase behind any noun, `nouns` and `people` right behind it (`persons` behind a word for one), `owners`,
    `before`, `harms` and `tolls` in front of it. Where none of the phrases `told` stands, nothing is after it;
    behind a number that is `alone` no noun follows, behind harm `anything` does."""

    told: Phrases
    after: re.Pattern[str]
    after_one: re.Pattern[str]
    plain: re.Pattern[str]
    nouns: re.Pattern[str]
    owners: Phrases
    before: Phrases
    harms: Phrases
    tolls: Phrases
    people: re.Pattern[str]
    persons: re.Pattern[str]
    alone: re.Pattern[str]
    anything: re.Pattern[str]


@cache
def around(measure: Measure, language: Language) -> Around:
    """The patterns of one measure."""
    pieces = count_words(language)
    after, nouns = telling(measure.after, language), telling(measure.nouns, language).pattern
    behind = rf"\s+(?:{after.pattern})(?!\s+{_bare_numbers(language)}\s+(?:{pieces.nouns}))"
    return Around(
        after,
        _ignoring_case(rf"(?:{pieces.unit}{pieces.between}|{pieces.joined}){behind}"),
        _ignoring_case(rf"{pieces.one}{pieces.between}{behind}"),
        _ignoring_case(rf"{pieces.anybody}\s+(?:{telling(measure.plain, language).pattern})"),
        _ignoring_case(rf"(?P<unit>{pieces.qualifiers}\s+(?:{nouns}))"),
        telling(measure.owners, language, in_front=True),
        telling(measure.before, language, in_front=True),
        telling(measure.harms, language, in_front=True),
        telling(measure.tolls, language, in_front=True),
        _ignoring_case(pieces.people),
        _ignoring_case(pieces.one),
        _ignoring_case(pieces.ends),
        _ignoring_case(pieces.noun),
    )


def _bare_numbers(language: Language) -> str:
    """A number as in counting_numbers, without its groups."""
    return re.sub(r"\?P<\w+>", "?:", counting_numbers(language).pattern)


def _ignoring_case(regex: str) -> re.Pattern[str]:
    return re.compile(regex, re.IGNORECASE)
