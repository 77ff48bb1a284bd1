"""Numbers in front of what they count, with their bound: `lebih dari 1,7 juta`, `at least two dozen`, `seorang`."""

import re
from functools import cache
from typing import get_args

from generator.language import Language
from generator.model.record import Bound
from generator.tagging.patterns.numbers import figures, number_reader
from generator.tagging.patterns.part import Part, either, words
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases

_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+(?!\d)")


@cache
def counting_numbers(language: Language) -> Phrases:
    """A number with its bound in front, up to the noun. Its groups are `value`, or `one` for a word that tells of one
    person, `exceeded` for a word behind it that says there are more, and one for each bound."""
    reader, section = number_reader(language), language.figures
    phrases = {bound: compile_phrases(phrases).part for bound, phrases in section.bounds.items()}
    bounds = either(Part(f"(?P<{_group(bound)}>{part})", part.heads) for bound, part in phrases.items())
    one = words(section.one)
    people = words(section.singles)
    value = rf"(?P<value>{_digits(language)}|{people}|{reader.cardinal})(?![.,:]\d|[–-]\w)"
    phrasal = "".join(rf"(?<!{re.escape(verb)}\s)" for verb in section.phrasal)
    more = rf"(?P<exceeded>\s+(?:{words(section.exceeded)})(?=\s))?"
    number = rf"(?:(?:(?:{one})\s+)?{value}{more}|(?P<one>{one}))(?![\w%])"
    heads = either((bounds, figures(1, 1), reader.cardinal, people, one)).heads
    return Phrases(Part(rf"(?<![\w.,:$€£–-])(?:{phrasal}(?:{bounds})\s+)?{number}", heads))


def value_of(number: re.Match[str], language: Language) -> int:
    """`1.597`, `1,4 juta` and `1,4jt` in a language whose decimal mark is a comma; words by the number reader. People
    have no fractions: without a scale behind it, either mark in front of three figures divides thousands."""
    text = (number["value"] or "").lower()
    if number["one"] or text in language.figures.singles:
        return 1
    digits = re.match(r"[\d.,]+", text)
    if not digits:
        return number_reader(language).value(text) or 0
    numbers, scales = language.numbers, text[digits.end() :].split()
    grouped = _GROUPED.fullmatch(digits.group()) and not (scales and numbers.decimal in digits.group())
    value = float(re.sub(r"[.,]", "", digits.group()) if grouped else digits.group().replace(",", "."))
    for scale in scales:
        value *= {**numbers.scales, **numbers.suffixes}[scale]
    return round(value)


def bound_of(number: re.Match[str], language: Language) -> Bound:
    """How exactly the number is meant."""
    if number["exceeded"]:
        return "more-than"
    stated = (bound for bound in get_args(Bound) if bound in language.figures.bounds and number[_group(bound)])
    return next(stated, "exact")


def _digits(language: Language) -> str:
    numbers = language.numbers
    scales, suffixes = words(numbers.scales), words(numbers.suffixes)
    digits = rf"(?:{_GROUPED.pattern}|\d+(?:[.,]\d+(?=\s?(?:{suffixes}|{scales})(?!\w)))?)"
    return rf"{digits}(?:\s?(?:{suffixes})(?!\w)|(?:\s(?:{scales}))*)"


def _group(bound: str) -> str:
    return bound.replace("-", "_")
