"""Outcome words: which rules of outcomes find their words in a stretch of an article."""

from collections.abc import Collection, Iterator

from generator.languages.talks import OutcomeRule
from generator.model.article import Span
from generator.tagging.article import TaggedArticle


def outcomes_in(tagged: TaggedArticle, span: Span) -> Iterator[OutcomeRule]:
    """The rules whose words stand in `span`, in the order of the language file."""
    rules = tagged.tools.outcomes.within(tagged.plain, span)
    return (rule for rule, words in rules if words.search(tagged.plain, *span))


def tells_of_outcome(tagged: TaggedArticle, span: Span, kinds: Collection[str]) -> bool:
    """Whether words for an outcome of one of these `kinds` stand in `span`."""
    rules = tagged.tools.outcomes.within(tagged.plain, span)
    return any(rule.kind in kinds and words.search(tagged.plain, *span) for rule, words in rules)
