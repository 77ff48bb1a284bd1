"""Count words: who can be counted and what may stand around them, as pieces of regular expressions."""

from dataclasses import dataclass
from functools import cache

from generator.language import Language
from generator.tagging.numbers import figures, number_reader
from generator.tagging.phrase import compile_phrases

#: Words behind which an age is told, in a phrase of the language.
_AGE = {"number": figures(1, 3)}


@dataclass(frozen=True, slots=True)
class CountWords:
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
def count_words(language: Language) -> CountWords:
    """The pieces of a language."""
    section, reader = language.figures, number_reader(language)
    people, others, single = map(_pattern, (section.people, section.others, section.persons))
    stops, ages = _pattern((*section.stops, *section.conjunctions)), compile_phrases(section.ages, _AGE).pattern
    word = rf"(?:\s+(?!\d|(?:{stops}|{reader.cardinal})\b)[\w'’-]+)"
    aged = rf"(?:,?\s+(?:{ages}),?|\s*\(\d{{1,3}}\))?"
    aside = rf"(?:\s+(?:{_pattern(section.asides)})|\s*,[^,;:.\n]{{1,80}},|\s*\([^()\n]{{1,80}}\))?"
    nouns = rf"(?:(?:\s+(?:{ages}))?{word}{{0,2}}?\s+(?:{people})){{1,3}}"
    auxiliary = rf"(?:\s+(?:{_pattern(section.auxiliaries)}))"
    return CountWords(
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


def _pattern(phrases: tuple[str, ...]) -> str:
    return compile_phrases(phrases).pattern
