"""Outcome words: which rules of outcomes find their words in a stretch of an article."""

from collections.abc import Collection
from typing import NamedTuple

from generator.languages.talks import OutcomeRule
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.together import Together
from generator.tagging.remembered import remembered


class OutcomeWords(NamedTuple):
    """A `rule`, what it looks for, and the `spans` in which it found that."""

    rule: OutcomeRule
    words: Together
    spans: tuple[Span, ...]


@remembered
def outcomes_in(tagged: TaggedArticle, span: Span) -> tuple[OutcomeWords, ...]:
    """What the rules find in `span`, in the order of the language file."""
    rules = tagged.tools.outcomes.within(tagged.plain, span)
    found = (OutcomeWords(rule, words, tuple(words.finditer(tagged.plain, *span))) for rule, words in rules)
    return tuple(one for one in found if one.spans)


def tells_of_outcome(tagged: TaggedArticle, span: Span, kinds: Collection[str]) -> bool:
    """Whether words for an outcome of one of these `kinds` stand in `span`."""
    rules = tagged.tools.outcomes.within(tagged.plain, span)
    return any(rule.kind in kinds and words.search(tagged.plain, *span) for rule, words in rules)
