"""Kind: what an article is about. It bears marks, a mark has a weight for each kind, and the kind for which they weigh
most is its own."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import cast, get_args

from generator.facts.draft import Draft
from generator.facts.focus.marks import marks_of
from generator.model.article import Span
from generator.model.record import Kind
from generator.tagging.article import TaggedArticle
from generator.tagging.talks import TalksMention
from generator.tagging.weights import weights_in

#: The weights of the marks for each kind.
WEIGHTS = Path(__file__).with_name("weights.yml")


def kind_of(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...], core: tuple[TalksMention, ...]) -> Kind:
    """The kind of an article whose `lead` speaks of talks in the `core` mentions."""
    marks, known = sorted(marks_of(tagged, draft, lead, core)), _weights()
    return max(known, key=lambda kind: sum(known[kind].get(mark, 0.0) for mark in marks))


@cache
def _weights() -> Mapping[Kind, Mapping[str, float]]:
    """The weights of the marks, by kind."""
    kinds: tuple[Kind, ...] = get_args(Kind)
    by_kind: dict[Kind, dict[str, float]] = {kind: {} for kind in kinds}
    for name, weight in weights_in(WEIGHTS).items():
        kind, _, mark = name.partition(", ")
        by_kind[cast(Kind, kind)][mark] = weight
    return by_kind
