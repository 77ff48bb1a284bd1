"""Counts: numbers of people in an article, with what is counted and how exactly ("sedikitnya 350 warga sipil
tewas")."""

from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import NamedTuple

from generator.language import Language
from generator.languages.figures import Measure
from generator.model.article import Span
from generator.model.record import Bound
from generator.tagging.counts.counted import CountedNumber, Reading
from generator.tagging.counts.numbers import bound_of, counting_numbers, value_of
from generator.tagging.counts.telling import carried, carrying, measures_told, told
from generator.tagging.patterns.phrases import holding

#: A count that another one carries on with ends at most so many code points in front of it.
NEAR = 250


class Count(NamedTuple):
    """A number of people: `span` from the bound to the word that says what is counted, `unit` the noun as written."""

    span: Span
    measure: str
    value: int
    bound: Bound
    unit: str | None


def find_counts(plain: str, sentences: tuple[Span, ...], language: Language) -> tuple[Count, ...]:
    """All counts of `plain`, in order; each number counts once, for the measure that owns it or is nearest to it, else
    for that of the count before it, where its sentence goes on with that."""
    telling = tuple(holding(plain, sentences, [told(language), carrying(language), carried(language)]))
    found: list[Count] = []
    for sentence in holding(plain, telling, [counting_numbers(language)]):
        found += _counts_in(plain, sentence, found[-1:], language)
    return tuple(found)


def _counts_in(plain: str, sentence: Span, last: list[Count], language: Language) -> Iterator[Count]:
    measures = {one.id: one for one, _ in measures_told(language).within(plain, sentence)}
    before: Reading | None = None
    matches = list(counting_numbers(language).finditer(plain, *sentence))
    told = tuple(measures.values())
    numbers = [CountedNumber(plain, sentence, match, language, told) for match in matches]
    for number, behind in zip_longest(numbers, numbers[1:]):
        reading = _reading(number, measures, before, behind, last) if number.is_count() else None
        if reading and (value := value_of(number.match, language)):
            last = [Count(reading.span, reading.measure, value, bound_of(number.match, language), reading.unit)]
            yield last[0]
            before = reading if reading.span.start < number.match.start() else None


def _reading(
    number: CountedNumber,
    measures: Mapping[str, Measure],
    before: Reading | None,
    behind: CountedNumber | None,
    last: list[Count],
) -> Reading | None:
    """The best reading of a number, else the one that it shares with the count before it in the sentence, with the
    number behind it or with the last count."""
    found = number.best
    if before and not found:
        found = number.joined_to(before.span.end, measures[before.measure])
    shared = behind.best if behind and not found else None
    if shared and behind and shared.measure in measures and shared.span.start == behind.match.start():
        found = number.joined_in_front(shared.span.start, measures[shared.measure])
    return found or _carried(number, last)


def _carried(number: CountedNumber, last: list[Count]) -> Reading | None:
    """The reading of a number that carries on with the last count, where that stands near it in its paragraph."""
    for count in last:
        between = number.plain[count.span.end : number.match.start()]
        if len(between) <= NEAR and "\n" not in between:
            return number.carried_from(count.measure)
    return None
