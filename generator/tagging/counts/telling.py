"""Count telling: the phrases of a language that say what became of people, by measure."""

from functools import cache

from generator.language import Language
from generator.languages.figures import Measure
from generator.tagging.names.gazetteer import land_names
from generator.tagging.patterns.part import BLANK, Part, either, words
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.patterns.rule_set import RuleSet


@cache
def told_of(measure: Measure, language: Language) -> Phrases:
    """Everything that tells of a measure."""
    return telling(
        (*measure.after, *measure.before, *measure.harms, *measure.owners, *measure.nouns, *measure.tolls), language
    )


def telling(phrases: tuple[str, ...], language: Language, in_front: bool = False) -> Phrases:
    """Phrases of a measure, in which {country} is any country; `in_front` of a number with what may stand between
    them."""
    told = compile_phrases(phrases, {"country": _countries(language)})
    filler = compile_phrases(language.figures.fillers).pattern
    return Phrases(told.part + BLANK + Part(rf"(?:(?:{filler})\s+)*")) if in_front else told


@cache
def _countries(language: Language) -> Part:
    return words(land_names(language.code).values())


@cache
def measures_told(language: Language) -> RuleSet[Measure, Phrases]:
    """The measures, each with everything that tells of it."""
    return RuleSet((measure, told_of(measure, language)) for measure in language.figures.measures)


@cache
def told(language: Language) -> Phrases:
    """Everything that tells of any measure: where none of it stands, no number is looked at."""
    return Phrases(either(told_of(measure, language).part for measure in language.figures.measures))


@cache
def not_counted(language: Language) -> Phrases:
    """What makes the number behind it no count ("several dozen", "no one"), with the blank between them."""
    return telling(language.figures.none, language, in_front=True)


@cache
def carried(language: Language) -> Phrases:
    """What says behind a number that it carries on with the count before it ("have been returned")."""
    return compile_phrases(language.figures.carried)


@cache
def carrying(language: Language) -> Phrases:
    """What carries on with the count before it in front of a number ("the total has"), with the blank between them."""
    return telling(language.figures.carrying, language, in_front=True)
