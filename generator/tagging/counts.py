"""Counts: numbers of people in an article, with what is counted and how exactly ("sedikitnya 350 warga sipil
tewas")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import get_args

from generator.language import Language
from generator.languages.figures import Measure
from generator.model.article import Span
from generator.model.record import Bound
from generator.tagging.numbers import number_reader
from generator.tagging.phrase import compile_phrases

#: Between a number and the word that says what became of those counted stand at most so many words.
WORDS_BETWEEN = 5
#: What was done to those counted stands within so many code points in front of the number.
BEFORE = 200


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people: `span` from the bound to the word that says what is counted, `unit` the noun as written."""

    span: Span
    measure: str
    value: int
    bound: Bound
    unit: str | None


def find_counts(plain: str, sentences: tuple[Span, ...], language: Language) -> tuple[Count, ...]:
    """All counts of `plain`, in order; each number counts once, for the measure nearest to it."""
    found: dict[int, Count] = {}
    for sentence in sentences:
        for number in _numbers(language).finditer(plain, sentence.start, sentence.end):
            counts = [
                count
                for measure in language.figures.measures
                for count in _counted(plain, sentence, number, measure, language)
            ]
            if counts:
                best = min(counts, key=lambda count: (count.span.end - count.span.start, count.measure))
                found.setdefault(number.start("value"), best)
    return tuple(found[place] for place in sorted(found))


@cache
def _numbers(language: Language) -> re.Pattern[str]:
    """A number with its bound in front; ends in front of the noun."""
    reader, numbers = number_reader(language), language.numbers
    scales = "|".join(sorted(map(re.escape, numbers.scales), key=len, reverse=True))
    group, decimal = re.escape(numbers.group), re.escape(numbers.decimal)
    digits = rf"\d{{1,3}}(?:{group}\d{{3}})+|\d+(?:{decimal}\d+)?"
    bounds = "|".join(
        f"(?P<{_group(bound)}>{compile_phrases(phrases).pattern})" for bound, phrases in language.figures.bounds.items()
    )
    value = rf"(?P<value>(?:{digits})(?:\s(?:{scales}))*|{reader.cardinal})"
    return re.compile(rf"(?<![\w.,])(?:(?:{bounds})\s+)?{value}(?![\w%])(?![.,]\d)", re.IGNORECASE)


def _group(bound: str) -> str:
    return bound.replace("-", "_")


@cache
def _around(measure: Measure, language: Language) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    people = compile_phrases(language.figures.people).pattern
    others = compile_phrases(language.figures.others).pattern
    word = r"(?:\s+(?!\d)[\w'’-]+)"
    unit = rf"(?P<unit>(?:{word}{{0,2}}?\s+(?:{people}))+(?:\s+{others})?|\s+{others})"
    joined = compile_phrases(language.figures.auxiliaries).pattern
    after, before = compile_phrases(measure.after).pattern, compile_phrases(measure.before).pattern
    nouns = compile_phrases(measure.nouns).pattern
    return (
        re.compile(rf"(?:{unit}{word}{{0,3}}?|(?:\s+{joined})?)\s+(?:{after})", re.IGNORECASE),
        re.compile(rf"(?:{before})\s+$", re.IGNORECASE),
        re.compile(rf"(?P<unit>\s+(?:{nouns}))", re.IGNORECASE),
    )


def _counted(
    plain: str, sentence: Span, number: re.Match[str], measure: Measure, language: Language
) -> Iterator[Count]:
    after, before, nouns = _around(measure, language)
    start, end = number.span()
    behind = after.match(plain, end, sentence.end) if measure.after else None
    if behind and not re.search(r"\d|,", behind.group()):
        yield _count(plain, Span(start, behind.end()), number, measure, behind["unit"], language)
    if measure.nouns and (noun := nouns.match(plain, end, sentence.end)):
        yield _count(plain, Span(start, noun.end()), number, measure, noun["unit"], language)
    opening = max(sentence.start, start - BEFORE)
    if measure.tolls and (toll := _tolls(measure).search(plain, opening, start)):
        unit = _unit(plain, end, language)
        whole = Span(toll.start(), unit.end() if unit else end)
        yield _count(plain, whole, number, measure, unit.group() if unit else None, language)
    if measure.before and (unit := _unit(plain, end, language)) and (verb := before.search(plain, opening, start)):
        yield _count(plain, Span(verb.start(), unit.end()), number, measure, unit.group(), language)


@cache
def _tolls(measure: Measure) -> re.Pattern[str]:
    return re.compile(rf"(?:{compile_phrases(measure.tolls).pattern})\s+$", re.IGNORECASE)


def _unit(plain: str, end: int, language: Language) -> re.Match[str] | None:
    return _people(language).match(plain, end)


@cache
def _people(language: Language) -> re.Pattern[str]:
    people = compile_phrases(language.figures.people).pattern
    return re.compile(rf"(?:\s+[\w'’-]+){{0,1}}?(?:\s+(?:{people}))+", re.IGNORECASE)


def _count(
    plain: str, span: Span, number: re.Match[str], measure: Measure, unit: str | None, language: Language
) -> Count:
    stated = (bound for bound in get_args(Bound) if bound in language.figures.bounds and number[_group(bound)])
    value = _value(number["value"], language)
    return Count(span, measure.id, value, next(stated, "exact"), unit.strip() if unit else None)


def _value(words: str, language: Language) -> int:
    """`1.597` and `1,4 juta` in a language whose decimal mark is a comma; words by the number reader."""
    numbers = language.numbers
    digits = re.match(r"[\d.,]+", words)
    if not digits:
        return number_reader(language).value(words) or 0
    text = digits.group().replace(numbers.group, "").replace(numbers.decimal, ".")
    value = float(text)
    for scale in words[digits.end() :].lower().split():
        value *= numbers.scales[scale]
    return round(value)
