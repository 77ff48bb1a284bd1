"""Possible: which outcomes talks can have that were held, lie ahead, or are only offered."""

from generator.facts.draft import Draft
from generator.model.record import OutcomeKind

AHEAD: tuple[OutcomeKind, ...] = ("scheduled", "postponed", "cancelled")
OFFERED: tuple[OutcomeKind, ...] = ("proposed",)
HELD: tuple[OutcomeKind, ...] = ("agreement", "partial-agreement", "no-agreement", "ongoing", "postponed", "cancelled")
GOOD: tuple[OutcomeKind, ...] = ("agreement", "partial-agreement")


def possible_kinds(draft: Draft) -> tuple[OutcomeKind, ...]:
    """The outcomes that the main event can have; none where the article tells of no negotiation."""
    if draft.focus.kind == "preparatory":
        return OFFERED
    if draft.focus.kind == "negotiation":
        return ((*AHEAD, "ongoing") if has_begun(draft) else AHEAD) if draft.focus.ahead else HELD
    return ()


def has_begun(draft: Draft) -> bool:
    """Whether talks of which more lie ahead had begun before the day of writing."""
    begun, written = draft.values.get("date"), draft.values.get("published")
    return begun is not None and written is not None and begun < written
