"""Count words: who can be counted and what may stand around them, as pieces of regular expressions."""

from dataclasses import dataclass
from functools import cache

from generator.language import Language
from generator.tagging.patterns.numbers import figures, number_reader
from generator.tagging.patterns.part import either
from generator.tagging.patterns.phrase import compile_phrases


@dataclass(frozen=True, slots=True)
class CountWords:
    """Pieces of regular expressions: a `unit`, `people` alone, `one` person, `anybody` with what may follow, any
    `noun`; words `between` a unit and what became of it, and what may be `joined` to a bare number there; `qualifiers`;
    what `ends` a bare number."""

    nouns: str
    unit: str
    people: str
    one: str
    anybody: str
    noun: str
    between: str
    joined: str
    qualifiers: str
    ends: str


@cache
def count_words(language: Language) -> CountWords:
    """The pieces of a language."""
    section, reader = language.figures, number_reader(language)
    people, others, single = map(_pattern, (section.people, section.others, section.persons))
    stops, number = _pattern((*section.stops, *section.conjunctions)), either((figures(1, 4), reader.cardinal))
    ages = compile_phrases(section.ages, {"number": number}).pattern
    word = rf"(?:\s+(?!\d|(?:{stops}|{reader.cardinal})\b)[\w'’-]++)"
    aged = rf"(?:,?\s+(?:{ages}),?|\s*\(\d{{1,3}}\))?"
    aside = rf"(?:\s+(?:{_pattern(section.asides)})|\s*,[^,;:.\n]{{1,80}},|\s*\([^()\n]{{1,80}}\))?"
    nouns = rf"(?:(?:\s+(?:{ages}))?{word}{{0,2}}?\s+(?:{people})){{1,3}}"
    anybody = rf"(?!\s+(?:{_pattern(section.things)})){word}"
    auxiliary = rf"(?:\s+(?:{_pattern(section.auxiliaries)}))"
    return CountWords(
        people,
        unit=rf"(?P<unit>{nouns}(?:\s+(?:{others}))?|\s+(?:{others}))",
        people=rf"(?P<unit>{nouns}(?:\s+(?:{others}))?|\s+(?:{others}))",
        one=rf"(?P<unit>(?:\s+(?:{ages}))?{word}{{0,2}}?\s+(?:{single})(?:\s+(?:{single}))?)",
        anybody=rf"(?P<unit>{anybody}{word}??){auxiliary}{{0,2}}",
        noun=rf"(?P<unit>{anybody})",
        between=rf"(?:{word}{{0,1}}{aged}{word}{{0,4}}?|{word}{{0,3}}?{aside}{auxiliary}{{0,2}})",
        joined=rf"(?:\s+(?:{_pattern(section.of_them)}))?{auxiliary}{{0,2}}",
        qualifiers=rf"(?:\s+(?:{_pattern(section.qualifiers)}|(?-i:[A-Z][\w-]+))){{0,2}}?",
        ends=rf"\s*(?:[.;,)\n]|$|\s(?:{_pattern(section.ends)}))",
    )


def _pattern(phrases: tuple[str, ...]) -> str:
    return compile_phrases(phrases).pattern
