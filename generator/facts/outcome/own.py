"""Own sentences: those that can tell what came of the main event, and not only of another round."""

from collections.abc import Set
from dataclasses import dataclass
from datetime import date

from generator.facts.draft import Draft
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.days.flashbacks import flashbacks
from generator.tagging.talks.mentions import TalksMention


@dataclass(frozen=True, slots=True)
class OwnSentences:
    """The `sentences` that do not speak only of another round, nor only of what was before; and those that can tell
    that the talks go on, which may speak of what lies ahead of them ("talks that are due to continue on Thursday")."""

    sentences: tuple[Span, ...]
    of_what_goes_on: tuple[Span, ...]


def own_sentences(tagged: TaggedArticle, draft: Draft) -> OwnSentences:
    """The sentences of the main event."""
    main = {mention.sentence for mention in draft.focus.main}
    beside = {mention.sentence for mention in draft.focus.beside} - main
    apart = {mention.sentence for mention in draft.focus.beside if not _goes_on(mention)} - main
    before: frozenset[Span] = frozenset()
    day = draft.values.get("date")
    if day and not draft.focus.ahead:
        numbered = frozenset(mention.sentence for mention in draft.focus.main if mention.number is not None)
        almanac = almanac_of(tagged.tools.subject, draft.values.get("published") or day)
        before = flashbacks(tagged, date.fromisoformat(day), almanac, numbered)
    return OwnSentences(_without(tagged, beside | before), _without(tagged, apart | before))


def _without(tagged: TaggedArticle, others: Set[Span]) -> tuple[Span, ...]:
    return tuple([sentence for sentence in tagged.article.sentences if sentence not in others])


def _goes_on(mention: TalksMention) -> bool:
    return mention.ahead and mention.number is None and not mention.following
