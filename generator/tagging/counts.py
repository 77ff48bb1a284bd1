"""Counts: numbers of people in an article, with what is counted and how exactly ("sedikitnya 350 warga sipil
tewas")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.language import Language
from generator.languages.figures import Measure
from generator.model.article import Span
from generator.model.record import Bound
from generator.tagging.count_numbers import bound_of, counting_numbers, value_of
from generator.tagging.count_patterns import Around, around, not_counted, told, told_of
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
    """All counts of `plain`, in order; each number counts once, for the measure that owns it or is nearest to it."""
    found: dict[int, Count] = {}
    numbers = counting_numbers(language)
    telling = tuple(holding(plain, sentences, [told(language)]))
    for sentence in holding(plain, telling, [numbers]):
        measures = [one for one in language.figures.measures if told_of(one).places(plain, *sentence)]
        for match in numbers.finditer(plain, *sentence):
            number = _Number(plain, sentence, match, language)
            if counts := [count for one in measures for count in number.counts(one)]:
                found.setdefault(match.start(), min(counts, key=lambda count: count[:3])[-1])
    return tuple(found[place] for place in sorted(found))


@dataclass(frozen=True, slots=True)
class _Number:
    """A number in its sentence."""

    plain: str
    sentence: Span
    match: re.Match[str]
    language: Language

    def counts(self, measure: Measure) -> Iterator[tuple[int, int, str, Count]]:
        """The counts of `measure` that it can be, each behind what orders them: owners of the number, then length."""
        patterns, (start, end) = around(measure, self.language), self.match.span()
        if self._right_before(not_counted(self.language)) is not None:
            return
        for unit in self._behind(patterns):
            yield self._count(measure, Span(start, unit.end()), unit)
        people = (patterns.persons if self.match["one"] else patterns.people).match(self.plain, end, self.sentence.end)
        alone = not self.match["one"] and patterns.alone.match(self.plain, end, self.sentence.end)
        until = people.end() if people else end
        if (toll := self._right_before(patterns.tolls)) is not None and not self.match["one"]:
            yield self._count(measure, Span(toll, until), people)
        if (verb := self._right_before(patterns.before)) is not None and (people or alone):
            yield self._count(measure, Span(verb, until), people)
        if (owner := self._right_before(patterns.owners)) is not None and (people or alone):
            yield self._count(measure, Span(owner, until), people, rank=0)

    def _behind(self, patterns: Around) -> Iterator[re.Match[str]]:
        """The matches of what tells of the measure behind the number."""
        end, one = self.match.end(), self.match["one"]
        after = patterns.after_one if one else patterns.after
        if patterns.told.places(self.plain, end, self.sentence.end) and (
            found := after.match(self.plain, end, self.sentence.end)
        ):
            yield found
        if not one and (found := patterns.nouns.match(self.plain, end, self.sentence.end)):
            yield found

    def _right_before(self, phrases: Phrases) -> int | None:
        """Where a match of `phrases` begins that ends where the number begins."""
        start = self.match.start()
        places = phrases.places(self.plain, max(self.sentence.start, start - REACH), start)
        return next((place for place in places if phrases.fullmatch(self.plain, place, start)), None)

    def _count(
        self, measure: Measure, span: Span, unit: re.Match[str] | None, rank: int = 1
    ) -> tuple[int, int, str, Count]:
        written = unit["unit"].strip() if unit and unit["unit"] else None
        value, bound = value_of(self.match, self.language), bound_of(self.match, self.language)
        return rank, span.end - span.start, measure.id, Count(span, measure.id, value, bound, written)
