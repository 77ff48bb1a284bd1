"""Patterns of counts: what stands around a number of people, compiled from a language's words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property

from generator.language import Language
from generator.languages.figures import Measure
from generator.tagging.counts.numbers import counting_numbers
from generator.tagging.counts.telling import telling
from generator.tagging.counts.words import CountWords, count_words
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.patterns.rule_set import RuleSet


@dataclass(frozen=True)
class Around:
    """What stands around a number of one measure. Each pattern is compiled when a text first asks for it: most are
    large, and few texts need them all."""

    measure: Measure
    language: Language

    @cached_property
    def told(self) -> Phrases:
        """The phrases of `after`."""
        return telling(self.measure.after, self.language)

    @cached_property
    def after(self) -> re.Pattern[str]:
        """A unit behind the number and a phrase behind it, or the phrase alone."""
        return _ignoring_case(rf"(?:{self._words.unit}{self._words.between}|{self._words.joined}){self._behind}")

    @cached_property
    def after_nobody(self) -> re.Pattern[str]:
        """The same where no people follow the number: the phrase alone."""
        return _ignoring_case(rf"(?P<unit>(?!))?{self._words.joined}{self._behind}")

    @cached_property
    def after_one(self) -> re.Pattern[str]:
        """The same behind a word for one."""
        return _ignoring_case(rf"{self._words.one}{self._words.between}{self._behind}")

    @cached_property
    def told_of_any(self) -> Phrases:
        """The phrases of `plain`."""
        return telling(self.measure.plain, self.language)

    @cached_property
    def plain(self) -> re.Pattern[str]:
        """A phrase behind any noun."""
        return _ignoring_case(rf"{self._words.anybody}\s+(?:{self.told_of_any.pattern})")

    @cached_property
    def owned(self) -> Phrases:
        """The nouns that are counted."""
        return telling(self.measure.nouns, self.language)

    @cached_property
    def nouns(self) -> re.Pattern[str]:
        """Such a noun right behind the number."""
        return _ignoring_case(rf"(?P<unit>{self._words.qualifiers}\s+(?:{self.owned.pattern}))")

    @cached_property
    def owners(self) -> Phrases:
        """Phrases in front of the number that own what is counted."""
        return telling(self.measure.owners, self.language, in_front=True)

    @cached_property
    def before(self) -> Phrases:
        """Those in front of people."""
        return telling(self.measure.before, self.language, in_front=True)

    @cached_property
    def harms(self) -> Phrases:
        """Those in front of any noun at all."""
        return telling(self.measure.harms, self.language, in_front=True)

    @cached_property
    def tolls(self) -> Phrases:
        """Those that need no noun."""
        return telling(self.measure.tolls, self.language, in_front=True)

    @property
    def _words(self) -> CountWords:
        return count_words(self.language)

    @property
    def _behind(self) -> str:
        number = re.sub(r"\?P<\w+>", "?:", counting_numbers(self.language).pattern)
        return rf"\s+(?:{self.told.pattern})(?!\s+{number}\s+(?:{self._words.nouns}))"


@dataclass(frozen=True, slots=True)
class NounsAround:
    """What stands right behind a number of any measure: `people`, or `persons` behind a word for one; behind a number
    that is `alone` no noun follows, behind harm `anything` does."""

    people: re.Pattern[str]
    persons: re.Pattern[str]
    alone: re.Pattern[str]
    anything: re.Pattern[str]


@cache
def around(measure: Measure, language: Language) -> Around:
    """The patterns of one measure."""
    return Around(measure, language)


@cache
def nouns_around(language: Language) -> NounsAround:
    """The patterns of all measures."""
    pieces = count_words(language)
    return NounsAround(
        _ignoring_case(pieces.people),
        _ignoring_case(pieces.one),
        _ignoring_case(pieces.ends),
        _ignoring_case(pieces.noun),
    )


@cache
def in_front(language: Language) -> RuleSet[Phrases, Phrases]:
    """Whatever stands in front of a number and says what is counted, each of the phrases by itself."""
    patterns = [around(measure, language) for measure in language.figures.measures]
    return _each(each for one in patterns for each in (one.owners, one.before, one.harms, one.tolls))


@cache
def behind(language: Language) -> RuleSet[Phrases, Phrases]:
    """Whatever stands behind it."""
    patterns = [around(measure, language) for measure in language.figures.measures]
    return _each(each for one in patterns for each in (one.told, one.told_of_any, one.owned))


def _each(phrases: Iterable[Phrases]) -> RuleSet[Phrases, Phrases]:
    return RuleSet((one, one) for one in dict.fromkeys(phrases))


def _ignoring_case(regex: str) -> re.Pattern[str]:
    return re.compile(regex, re.IGNORECASE)
