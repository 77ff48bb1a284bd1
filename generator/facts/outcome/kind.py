"""Kind of an outcome: talks bear marks, a mark has a weight for each kind, and the kind for which they weigh most is
theirs."""

from collections.abc import Iterable
from pathlib import Path

from generator.facts.draft import Draft
from generator.facts.outcome.findings import Finding
from generator.facts.outcome.marks import marks_of
from generator.model.record import OutcomeKind
from generator.tagging.article import TaggedArticle
from generator.tagging.weights import likeliest

#: The weights of the marks for each kind.
WEIGHTS = Path(__file__).with_name("weights.yml")
#: What can come of talks; of an offer comes nothing yet.
KINDS: tuple[OutcomeKind, ...] = (
    "no-agreement",
    "partial-agreement",
    "agreement",
    "ongoing",
    "scheduled",
    "postponed",
    "cancelled",
)


def kind_of(tagged: TaggedArticle, draft: Draft, findings: Iterable[Finding]) -> OutcomeKind:
    """What came of the main event, of which rules have these `findings`."""
    if draft.focus.kind == "preparatory":
        return "proposed"
    return likeliest(KINDS, marks_of(tagged, draft, findings), WEIGHTS)
