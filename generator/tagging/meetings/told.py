"""Told of talks: what a sentence says of talks and of those who talk, and how many of its mentions have a tense; the
marks, by name, of whatever is chosen by them."""

from collections.abc import Callable, Collection, Iterator

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention

#: Shares of the mentions of talks from which on this is said.
SHARES = (0.25, 0.5, 0.75, 1.0)

Tense = Callable[[TalksMention], str]
"""What the words around a mention say of its place in time."""


def told_in(tagged: TaggedArticle, sentence: Span, talks: Collection[TalksMention], tense: Tense) -> Iterator[str]:
    """What `sentence` says of the `talks` in it and of delegations, and whether any of these ended or began."""
    delegations = [mention for mention in tagged.delegations if mention.sentence == sentence]
    yield from (f"talks {tense(mention)}" for mention in talks)
    yield from (f"those who talk {tense(mention)}" for mention in delegations)
    words = tagged.tools.language.talks
    for name, phrases in (("ended", words.ended), ("begun", words.begun)) if talks or delegations else ():
        yield from [name] * bool(compile_phrases(phrases).search(tagged.plain, *sentence))


def shares_of(mentions: Collection[TalksMention], tense: Tense) -> Iterator[str]:
    """How much of what is said of talks lies ahead, or was held."""
    for when in ("ahead", "held"):
        share = sum(tense(mention) == when for mention in mentions) / max(len(mentions), 1)
        yield from (f"{least:.0%} {when}" for least in SHARES if share >= least)
