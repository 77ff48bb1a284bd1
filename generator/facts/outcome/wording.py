"""Wording: which of the words that stand in tellings of outcomes a sentence has, by the list of the language file. No
such word tells an outcome alone; each is a mark."""

from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.patterns.rule_set import RuleSet
from generator.tagging.remembered import remembered

#: Lists of the section on talks, and of that on verdicts.
TALKS = (
    *("negations", "denials", "wishes", "supposed", "ended", "begun", "goes_on", "again", "offered", "left", "ahead"),
    *("mediation", "back", "they", "sides", "delegations"),
)
VERDICTS = ("results", "none", "settled", "unmoved")


@remembered
def words_in(tagged: TaggedArticle, span: Span) -> tuple[str, ...]:
    """The names of the lists of which `span` has words, and whether it names one point of the agenda, or several, or
    what a settled one is about."""
    points = len(tagged.tools.points.named(tagged.plain, span))
    return (*_lists(tagged.tools.language).found_in(tagged.plain, span), *("a point", "points")[:points])


@cache
def _lists(language: Language) -> RuleSet[str, Phrases]:
    """The words of each list, by the name of their mark."""
    talks = [(f"{name} words", getattr(language.talks, name)) for name in TALKS]
    verdicts = [(f"{name} words", getattr(language.verdicts, name)) for name in VERDICTS]
    named = (*talks, *verdicts, ("a matter", language.talks.matters))
    return RuleSet((mark, compile_phrases(words)) for mark, words in named)
