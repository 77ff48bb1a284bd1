"""A number beside the words that say what it counts: the readings of one number for one measure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.language import Language
from generator.languages.figures import Measure
from generator.model.article import Span
from generator.tagging.counts.patterns import Around, around, behind, in_front, nouns_around
from generator.tagging.counts.telling import carried, carrying, not_counted
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.patterns.rule_set import RuleSet

#: A phrase in front of a number begins at most so many code points before it.
REACH = 200


@dataclass(frozen=True, slots=True)
class Reading:
    """How a number may be meant, the best first: one that a head noun owns, else the shortest `span` from the bound or
    the verb to the word that says what is counted; `unit` is the noun as written."""

    is_loose: bool
    length: int
    measure: str
    span: Span
    unit: str | None


@dataclass(frozen=True)
class CountedNumber:
    """A number in its sentence: `match` is one of counting_numbers."""

    plain: str
    sentence: Span
    match: re.Match[str]
    language: Language
    measures: Sequence[Measure]
    """What its sentence tells of."""

    def is_count(self) -> bool:
        """Whether no word in front of it says that it is none ("several dozen")."""
        return self._right_before(not_counted(self.language)) is None

    @cached_property
    def best(self) -> Reading | None:
        """The best of the counts that it can be by itself."""
        readings = [reading for measure in self.measures for reading in self._readings(measure)]
        return min(readings, key=lambda reading: (reading.is_loose, reading.length, reading.measure), default=None)

    def _readings(self, measure: Measure) -> Iterator[Reading]:
        """The counts of `measure` that it can be."""
        patterns, (start, end) = around(measure, self.language), self.match.span()
        for unit in self._behind(patterns):
            if unit.end() > self._share_end:
                yield _reading(measure, Span(start, unit.end()), unit)
        for phrases in (patterns.tolls, patterns.before, patterns.harms, patterns.owners):
            place = self._right_before(phrases) if phrases in self._in_front else None
            if place is None or (phrases is patterns.tolls and self.match["one"]):
                continue
            noun = self._people if phrases in (patterns.tolls, patterns.before) else self._harmed
            if noun or self._is_alone or phrases is patterns.tolls:
                span = Span(place, noun.end() if noun else end)
                yield _reading(measure, span, noun, is_loose=phrases is not patterns.owners)

    def joined_to(self, end: int, measure: Measure) -> Reading | None:
        """The count of `measure` that it is if "and" joins it to one that ends at `end` and has its verb in front."""
        people = self._people
        between = self.plain[end : self.match.start()].strip()
        if not people or not compile_phrases(self.language.talks.both).fullmatch(between):
            return None
        return _reading(measure, Span(self.match.start(), people.end()), people)

    def joined_in_front(self, start: int, measure: Measure) -> Reading | None:
        """The count of `measure` that it is if "and" joins it to one that begins at `start` and has its verb behind."""
        people = self._people
        between = self.plain[people.end() : start].strip() if people else ""
        if not people or not compile_phrases(self.language.talks.both).fullmatch(between):
            return None
        return _reading(measure, Span(self.match.start(), people.end()), people)

    def carried_from(self, measure: str) -> Reading | None:
        """The count of the measure with this id that it is if the words in front of it carry on with one."""
        told = next(one for one in self.language.figures.measures if one.id == measure)
        people, place = self._people, self._right_before(carrying(self.language))
        behind = carried(self.language).match(self.plain, self.match.end() + 1, self.sentence.end)
        if behind and not self.match["one"]:
            return _reading(told, Span(self.match.start(), behind.end()), None)
        if place is None or self.match["one"] or not (people or self._is_alone):
            return None
        return _reading(told, Span(place, people.end() if people else self.match.end()), people)

    @cached_property
    def _in_front(self) -> frozenset[Phrases]:
        """What can stand near in front of it and say what is counted."""
        return self._of(in_front(self.language), self._front)

    @cached_property
    def _told_behind(self) -> frozenset[Phrases]:
        """What can do so in the rest of the sentence."""
        return self._of(behind(self.language), Span(self.match.end(), self.sentence.end))

    def _of(self, rules: RuleSet[Phrases, Phrases], stretch: Span) -> frozenset[Phrases]:
        return frozenset([phrases for phrases, _ in rules.within(self.plain, stretch)])

    @cached_property
    def _people(self) -> re.Match[str] | None:
        """The people right behind it, or the person behind a word for one."""
        nouns = nouns_around(self.language)
        return self._match_behind(nouns.persons if self.match["one"] else nouns.people)

    @cached_property
    def _is_alone(self) -> bool:
        """Whether no noun follows; one does behind a word for one."""
        return not self.match["one"] and self._match_behind(nouns_around(self.language).alone) is not None

    @cached_property
    def _harmed(self) -> re.Match[str] | None:
        """Those who can have come to harm: people, or any noun at all."""
        if self._people or self._is_alone or self.match["one"]:
            return self._people
        return self._match_behind(nouns_around(self.language).anything)

    @cached_property
    def _share_end(self) -> int:
        """Up to where words right behind it say that it is a part of those counted before ("of the dead")."""
        shares = compile_phrases(self.language.figures.shares)
        share = shares.match(self.plain, self.match.end() + 1, self.sentence.end)
        return share.end() if share else 0

    def _match_behind(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        return pattern.match(self.plain, self.match.end(), self.sentence.end)

    def _behind(self, patterns: Around) -> Iterator[re.Match[str]]:
        """The matches of what tells of the measure behind the number."""
        told = self._told_behind
        if patterns.told in told:
            if (after := self._after(patterns)) and (found := self._match_behind(after)):
                yield found
            if patterns.told_of_any in told and (found := self._match_behind(patterns.plain)):
                yield found
        if patterns.owned in told and not self.match["one"] and (found := self._match_behind(patterns.nouns)):
            yield found

    def _after(self, patterns: Around) -> re.Pattern[str] | None:
        """What a unit or none and a phrase behind it look like here; behind a word for one there has to be a unit."""
        if self.match["one"]:
            return patterns.after_one if self._people else None
        return patterns.after if self._people else patterns.after_nobody

    def _right_before(self, phrases: Phrases) -> int | None:
        """Where a match of `phrases` begins that ends where the number begins."""
        for place in phrases.places(self.plain, *self._front):
            if phrases.fullmatch(self.plain, place, self.match.start()):
                return place
        return None

    @cached_property
    def _front(self) -> Span:
        return Span(max(self.sentence.start, self.match.start() - REACH), self.match.start())


def _reading(measure: Measure, span: Span, unit: re.Match[str] | None, is_loose: bool = True) -> Reading:
    written = unit["unit"].strip() if unit and unit["unit"] else None
    words = set(written.lower().split()) if written else set()
    meant = next((other for other, nouns in measure.instead.items() if words & set(nouns)), measure.id)
    return Reading(is_loose and not measure.over, span.end - span.start, meant, span, written)
