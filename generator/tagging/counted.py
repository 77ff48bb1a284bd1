"""A number beside the words that say what it counts: the readings of one number for one measure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.language import Language
from generator.languages.figures import Measure
from generator.model.article import Span
from generator.tagging.count_patterns import Around, around
from generator.tagging.count_telling import carrying, not_counted
from generator.tagging.phrase import compile_phrases
from generator.tagging.phrases import Phrases

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


@dataclass(frozen=True, slots=True)
class CountedNumber:
    """A number in its sentence: `match` is one of counting_numbers."""

    plain: str
    sentence: Span
    match: re.Match[str]
    language: Language

    def is_count(self) -> bool:
        """Whether no word in front of it says that it is none ("several dozen")."""
        return self._right_before(not_counted(self.language)) is None

    def readings(self, measure: Measure) -> Iterator[Reading]:
        """The counts of `measure` that it can be."""
        patterns, (start, end) = around(measure, self.language), self.match.span()
        share = _share(self.language).match(self.plain, end + 1, self.sentence.end)
        for unit in self._behind(patterns):
            if not share or unit.end() > share.end():
                yield _reading(measure, Span(start, unit.end()), unit)
        people, is_one = self._people(patterns), bool(self.match["one"])
        whole = people or (not is_one and patterns.alone.match(self.plain, end, self.sentence.end))
        harmed = people if whole or is_one else patterns.anything.match(self.plain, end, self.sentence.end)
        fronts = (
            (patterns.tolls, not is_one, people),
            (patterns.before, whole, people),
            (patterns.harms, whole or harmed, harmed),
            (patterns.owners, whole or harmed, harmed),
        )
        for phrases, may_be, noun in fronts:
            place = self._right_before(phrases) if may_be else None
            if place is not None:
                span = Span(place, noun.end() if noun else end)
                yield _reading(measure, span, noun, is_loose=phrases is not patterns.owners)

    def joined_to(self, end: int, measure: Measure) -> Reading | None:
        """The count of `measure` that it is if "and" joins it to one that ends at `end` and has its verb in front."""
        people = self._people(around(measure, self.language))
        between = self.plain[end : self.match.start()].strip()
        if not people or not compile_phrases(self.language.talks.both).fullmatch(between):
            return None
        return _reading(measure, Span(self.match.start(), people.end()), people)

    def joined_in_front(self, start: int, measure: Measure) -> Reading | None:
        """The count of `measure` that it is if "and" joins it to one that begins at `start` and has its verb behind."""
        people = self._people(around(measure, self.language))
        between = self.plain[people.end() : start].strip() if people else ""
        if not people or not compile_phrases(self.language.talks.both).fullmatch(between):
            return None
        return _reading(measure, Span(self.match.start(), people.end()), people)

    def carried_from(self, measure: str) -> Reading | None:
        """The count of the measure with this id that it is if the words in front of it carry on with one."""
        told = next(one for one in self.language.figures.measures if one.id == measure)
        patterns, end = around(told, self.language), self.match.end()
        people, place = self._people(patterns), self._right_before(carrying(self.language))
        counted = people or patterns.alone.match(self.plain, end, self.sentence.end)
        if place is None or self.match["one"] or not counted:
            return None
        return _reading(told, Span(place, people.end() if people else end), people)

    def _people(self, patterns: Around) -> re.Match[str] | None:
        nouns = patterns.persons if self.match["one"] else patterns.people
        return nouns.match(self.plain, self.match.end(), self.sentence.end)

    def _behind(self, patterns: Around) -> Iterator[re.Match[str]]:
        """The matches of what tells of the measure behind the number."""
        end, one = self.match.end(), self.match["one"]
        after = patterns.after_one if one else patterns.after
        told = patterns.told.places(self.plain, end, self.sentence.end)
        for pattern in (after, patterns.plain) if told else ():
            if found := pattern.match(self.plain, end, self.sentence.end):
                yield found
        if not one and (found := patterns.nouns.match(self.plain, end, self.sentence.end)):
            yield found

    def _right_before(self, phrases: Phrases) -> int | None:
        """Where a match of `phrases` begins that ends where the number begins."""
        start = self.match.start()
        places = phrases.places(self.plain, max(self.sentence.start, start - REACH), start)
        return next((place for place in places if phrases.fullmatch(self.plain, place, start)), None)


def _share(language: Language) -> Phrases:
    """What says behind a number that it is a part of those counted before ("of the dead")."""
    return compile_phrases(language.figures.shares)


def _reading(measure: Measure, span: Span, unit: re.Match[str] | None, is_loose: bool = True) -> Reading:
    written = unit["unit"].strip() if unit and unit["unit"] else None
    words = set(written.lower().split()) if written else set()
    meant = next((other for other, nouns in measure.instead.items() if words & set(nouns)), measure.id)
    return Reading(is_loose and not measure.over, span.end - span.start, meant, span, written)
