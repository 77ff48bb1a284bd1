"""Patterns of counts: what stands around a number of people, compiled from a language's words."""

import re
from dataclasses import dataclass
from functools import cache

from generator.language import Language
from generator.languages.figures import Measure
from generator.tagging.count_numbers import counting_numbers
from generator.tagging.gazetteer import land_names
from generator.tagging.numbers import figures, number_reader
from generator.tagging.part import BLANK, Part, either, words
from generator.tagging.phrase import compile_phrases
from generator.tagging.phrases import Phrases
from generator.tagging.rule_set import RuleSet

#: Words behind which an age is told, in a phrase of the language.
_AGE = {"number": figures(1, 3)}


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a number of one measure: a unit and a phrase `after` it (`after_one` behind a word for one),
    a `plain` phrase behind any noun, `nouns` and `people` right behind it (`persons` behind a word for one), `owners`,
    `before` and `tolls` with the blank in front of it. Where none of the phrases `told` stands, nothing is after it;
    behind a number that is `alone` no noun follows."""

    told: Phrases
    after: re.Pattern[str]
    after_one: re.Pattern[str]
    plain: re.Pattern[str]
    nouns: re.Pattern[str]
    owners: Phrases
    before: Phrases
    tolls: Phrases
    people: re.Pattern[str]
    persons: re.Pattern[str]
    alone: re.Pattern[str]


@cache
def around(measure: Measure, language: Language) -> Around:
    """The patterns of one measure."""
    pieces = _words(language)
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
        telling(measure.tolls, language, in_front=True),
        _ignoring_case(pieces.people),
        _ignoring_case(pieces.one),
        _ignoring_case(pieces.ends),
    )


@cache
def told_of(measure: Measure, language: Language) -> Phrases:
    """Everything that tells of a measure."""
    return telling((*measure.after, *measure.before, *measure.owners, *measure.nouns, *measure.tolls), language)


def telling(phrases: tuple[str, ...], language: Language, in_front: bool = False) -> Phrases:
    """Phrases of a measure, in which {country} is any country; `in_front` of a number with the blank between them."""
    told = compile_phrases(phrases, {"country": _countries(language)})
    return Phrases(told.part + BLANK) if in_front else told


@cache
def _countries(language: Language) -> Part:
    return words(land_names(language.code).values())


@cache
def measures_told(language: Language) -> RuleSet[Measure]:
    """The measures, each with everything that tells of it."""
    return RuleSet((measure, told_of(measure, language)) for measure in language.figures.measures)


@cache
def told(language: Language) -> Phrases:
    """Everything that tells of any measure: where none of it stands, no number is looked at."""
    return Phrases(either(told_of(measure, language).part for measure in language.figures.measures))


@cache
def not_counted(language: Language) -> Phrases:
    """What makes the number behind it no count ("several dozen", "no one"), with the blank between them."""
    return telling(language.figures.none, language, in_front=True)


@dataclass(frozen=True, slots=True)
class _Words:
    """Pieces of regular expressions: a `unit`, `people` alone, `one` person, `anybody`; words `between` a unit and what
    became of it, and what may be `joined` to a bare number there; `qualifiers`; what `ends` a bare number."""

    nouns: str
    unit: str
    people: str
    one: str
    anybody: str
    between: str
    joined: str
    qualifiers: str
    ends: str


@cache
def _words(language: Language) -> _Words:
    section, reader = language.figures, number_reader(language)
    people, others, single = map(_pattern, (section.people, section.others, section.persons))
    stops, ages = _pattern((*section.stops, *section.conjunctions)), compile_phrases(section.ages, _AGE).pattern
    word = rf"(?:\s+(?!\d|(?:{stops}|{reader.cardinal})\b)[\w'’-]+)"
    aged = rf"(?:,?\s+(?:{ages}),?|\s*\(\d{{1,3}}\))?"
    aside = rf"(?:\s+(?:{_pattern(section.asides)})|\s*,[^,;:.\n]{{1,80}},|\s*\([^()\n]{{1,80}}\))?"
    nouns = rf"(?:(?:\s+(?:{ages}))?{word}{{0,2}}?\s+(?:{people})){{1,3}}"
    auxiliary = rf"(?:\s+(?:{_pattern(section.auxiliaries)}))"
    return _Words(
        people,
        unit=rf"(?P<unit>{nouns}(?:\s+(?:{others}))?|\s+(?:{others}))",
        people=rf"(?P<unit>{nouns}(?:\s+(?:{others}))?|\s+(?:{others}))",
        one=rf"(?P<unit>(?:\s+(?:{ages}))?{word}{{0,2}}?\s+(?:{single})(?:\s+(?:{single}))?)",
        anybody=rf"(?P<unit>{word}{{1,2}}?){auxiliary}?",
        between=rf"(?:{word}{{0,1}}{aged}{word}{{0,4}}?|{aside}{auxiliary}{{0,2}})",
        joined=rf"(?:\s+(?:{_pattern(section.of_them)}))?{auxiliary}{{0,2}}",
        qualifiers=rf"(?:\s+(?:{_pattern(section.qualifiers)}|(?-i:[A-Z][\w-]+))){{0,2}}?",
        ends=rf"\s*(?:[.;,)\n]|$|\s(?:{_pattern(section.ends)}))",
    )


def _bare_numbers(language: Language) -> str:
    """A number as in counting_numbers, without its groups."""
    return re.sub(r"\?P<\w+>", "?:", counting_numbers(language).pattern)


def _pattern(phrases: tuple[str, ...]) -> str:
    return compile_phrases(phrases).pattern


def _ignoring_case(regex: str) -> re.Pattern[str]:
    return re.compile(regex, re.IGNORECASE)
