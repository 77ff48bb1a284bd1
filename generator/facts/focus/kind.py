"""Kind: what an article is about. It bears marks, a mark has a weight for each kind, and the kind for which they weigh
most is its own."""

from pathlib import Path
from typing import get_args

from generator.facts.draft import Draft
from generator.facts.focus.marks import marks_of
from generator.model.article import Span
from generator.model.record import Kind
from generator.tagging.article import TaggedArticle
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.weights import likeliest

#: The weights of the marks for each kind.
WEIGHTS = Path(__file__).with_name("weights.yml")


def kind_of(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...], core: tuple[TalksMention, ...]) -> Kind:
    """The kind of an article whose `lead` speaks of talks in the `core` mentions."""
    kinds: tuple[Kind, ...] = get_args(Kind)
    return likeliest(kinds, marks_of(tagged, draft, lead, core), WEIGHTS)
