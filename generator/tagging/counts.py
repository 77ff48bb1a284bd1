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
from generator.tagging.numbers import figures, number_reader
from generator.tagging.part import BLANK, Part, either
from generator.tagging.phrase import compile_phrases
from generator.tagging.phrases import Phrases, holding

#: A phrase in front of a number begins at most so many code points before it.
REACH = 200


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
    told = tuple(holding(plain, sentences, [_told(language)]))
    for sentence in holding(plain, told, [_numbers(language)]):
        measures = [measure for measure in language.figures.measures if _may_be_told(plain, sentence, measure)]
        for number in _numbers(language).finditer(plain, sentence.start, sentence.end):
            counts = [count for measure in measures for count in _counted(plain, sentence, number, measure, language)]
            if counts:
                best = min(counts, key=lambda count: (count.span.end - count.span.start, count.measure))
                found.setdefault(number.start("value"), best)
    return tuple(found[place] for place in sorted(found))


@cache
def _numbers(language: Language) -> Phrases:
    """A number with its bound in front; ends in front of the noun."""
    reader, numbers = number_reader(language), language.numbers
    scales = "|".join(sorted(map(re.escape, numbers.scales), key=len, reverse=True))
    group, decimal = re.escape(numbers.group), re.escape(numbers.decimal)
    digits = rf"\d{{1,3}}(?:{group}\d{{3}})+|\d+(?:{decimal}\d+)?"
    phrases = {bound: compile_phrases(phrases).part for bound, phrases in language.figures.bounds.items()}
    bounds = either(Part(f"(?P<{_group(bound)}>{part})", part.heads) for bound, part in phrases.items())
    value = rf"(?P<value>(?:{digits})(?:\s(?:{scales}))*|{reader.cardinal})"
    heads = either((bounds, figures(1, 1), reader.cardinal)).heads
    return Phrases(Part(rf"(?<![\w.,])(?:(?:{bounds})\s+)?{value}(?![\w%])(?![.,]\d)", heads))


def _phrases(measure: Measure) -> Phrases:
    """Everything that tells of a measure."""
    return compile_phrases((*measure.after, *measure.before, *measure.nouns, *measure.tolls))


@cache
def _told(language: Language) -> Phrases:
    """Everything that tells of any measure: where none of it stands, no number is looked at."""
    return Phrases(either(_phrases(measure).part for measure in language.figures.measures))


def _may_be_told(plain: str, sentence: Span, measure: Measure) -> bool:
    return bool(_phrases(measure).places(plain, *sentence))


def _group(bound: str) -> str:
    return bound.replace("-", "_")


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands around a number of one measure: a unit and a phrase `after` it, `nouns` and `people` right behind it,
    `before` and `tolls` with the blank in front of it. Where none of the phrases `told` stands, nothing is after it."""

    told: Phrases
    after: re.Pattern[str]
    nouns: re.Pattern[str]
    before: Phrases
    tolls: Phrases
    people: re.Pattern[str]


@cache
def _around(measure: Measure, language: Language) -> _Around:
    people = compile_phrases(language.figures.people).pattern
    others = compile_phrases(language.figures.others).pattern
    word = r"(?:\s+(?!\d)[\w'’-]+)"
    unit = rf"(?P<unit>(?:{word}{{0,2}}?\s+(?:{people}))+(?:\s+{others})?|\s+{others})"
    joined = compile_phrases(language.figures.auxiliaries).pattern
    after = compile_phrases(measure.after)
    nouns = compile_phrases(measure.nouns).pattern
    return _Around(
        after,
        re.compile(rf"(?:{unit}{word}{{0,3}}?|(?:\s+{joined})?)\s+(?:{after.pattern})", re.IGNORECASE),
        re.compile(rf"(?P<unit>\s+(?:{nouns}))", re.IGNORECASE),
        Phrases(compile_phrases(measure.before).part + BLANK),
        Phrases(compile_phrases(measure.tolls).part + BLANK),
        re.compile(rf"(?:\s+[\w'’-]+){{0,1}}?(?:\s+(?:{people}))+", re.IGNORECASE),
    )


def _counted(
    plain: str, sentence: Span, number: re.Match[str], measure: Measure, language: Language
) -> Iterator[Count]:
    around = _around(measure, language)
    start, end = number.span()
    told = around.told.places(plain, end, sentence.end)
    behind = around.after.match(plain, end, sentence.end) if told else None
    if behind and not re.search(r"\d|,", behind.group()):
        yield _count(plain, Span(start, behind.end()), number, measure, behind["unit"], language)
    if measure.nouns and (noun := around.nouns.match(plain, end, sentence.end)):
        yield _count(plain, Span(start, noun.end()), number, measure, noun["unit"], language)
    window = Span(max(sentence.start, start - REACH), start)
    unit = around.people.match(plain, end)
    toll = _right_before(plain, window, around.tolls)
    if toll is not None:
        whole = Span(toll, unit.end() if unit else end)
        yield _count(plain, whole, number, measure, unit.group() if unit else None, language)
    verb = _right_before(plain, window, around.before)
    if verb is not None and unit:
        yield _count(plain, Span(verb, unit.end()), number, measure, unit.group(), language)


def _right_before(plain: str, window: Span, phrases: Phrases) -> int | None:
    """Where a match of `phrases` begins that ends where `window` does."""
    places = phrases.places(plain, *window)
    return next((place for place in places if phrases.fullmatch(plain, place, window.end)), None)


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
