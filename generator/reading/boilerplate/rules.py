"""The language files' boilerplate rules, compiled: one rule book for all languages, as sites mix them freely."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from generator.language import Language
from generator.languages.boilerplate import BoilerplateRule, Place
from generator.reading.boilerplate.headlines import Headlines
from generator.tagging.patterns.numbers import figures
from generator.tagging.patterns.part import Part, words
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.patterns.vocabulary import Vocabulary
from generator.tagging.patterns.wording import Wording
from generator.tagging.times.calendar import calendar_names

#: Places at the first word of a line, places within a line, and places that count words.
AT_START: tuple[Place, ...] = ("whole", "start", "label", "path")
WITHIN: tuple[Place, ...] = ("end", "tail", "inside", "bracket", "pairs")
BY_WORDS: tuple[Place, ...] = ("words", "menu")


@dataclass(frozen=True)
class Matcher:
    """A rule and the pattern of its phrases; `words` are the phrases of a rule that counts words."""

    rule: BoilerplateRule
    pattern: Phrases
    words: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Group:
    """Matchers that are tried at the same places, and one pattern that tells where any of them can speak at all."""

    matchers: tuple[Matcher, ...]
    any: Phrases


@dataclass(frozen=True)
class RuleBook:
    """Everything that marking needs to know of the languages."""

    at_start: Group
    within: Group
    by_sentence: Group
    anywhere: Group
    by_words: tuple[Matcher, ...]
    credits: Phrases
    headlines: Headlines
    vocabulary: Vocabulary

    def wording(self, plain: str) -> Wording:
        """`plain` as the rules of this book read it."""
        return Wording.of(plain, self.vocabulary)


@cache
def rule_book(languages: tuple[Language, ...]) -> RuleBook:
    """The rules of `languages`, in their order. Raises ValueError for a phrase that is not in the notation."""
    slots = _slots(languages)
    rules = [rule for language in languages for rule in language.boilerplate.rules]

    def group(places: tuple[Place, ...]) -> Group:
        chosen = [rule for rule in rules if rule.at in places]
        matchers = tuple(Matcher(rule, compile_phrases(rule.phrases, slots)) for rule in chosen)
        return Group(matchers, compile_phrases([phrase for rule in chosen for phrase in rule.phrases], slots))

    return RuleBook(
        at_start=group(AT_START),
        within=group(WITHIN),
        by_sentence=group(("sentence",)),
        anywhere=group(("anywhere",)),
        by_words=_by_words(rules),
        credits=compile_phrases(word for language in languages for word in language.boilerplate.credits),
        headlines=Headlines(
            frozenset(word for language in languages for word in language.sentences.small_words if word.islower()),
            frozenset(word for language in languages for word in language.sentences.openers),
        ),
        vocabulary=Vocabulary(),
    )


def _by_words(rules: Iterable[BoilerplateRule]) -> tuple[Matcher, ...]:
    merged: dict[tuple[str, Place], list[BoilerplateRule]] = {}
    for rule in rules:
        if rule.at in BY_WORDS:
            merged.setdefault((rule.name, rule.at), []).append(rule)
    return tuple(
        Matcher(same[0], compile_phrases(()), frozenset(word.lower() for rule in same for word in rule.phrases))
        for same in merged.values()
    )


def _slots(languages: tuple[Language, ...]) -> dict[str, Part]:
    names = [calendar_names(language) for language in languages]
    return {
        "weekday": _either(name for each in names for name in each.weekdays),
        "month": _either(name for each in names for name in each.months),
        "day": figures(1, 2),
        "year": figures(4, 4),
    }


def _either(names: Iterable[str]) -> Part:
    return words(sorted(set(names)))
