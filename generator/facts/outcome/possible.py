"""Possible: which outcomes talks can have that were held, lie ahead, or are only offered."""

from datetime import date, timedelta

from generator.facts.draft import Draft
from generator.model.article import Span
from generator.model.record import OutcomeKind
from generator.tagging.almanac import almanac_of
from generator.tagging.article import TaggedArticle
from generator.tagging.phrase import compile_phrases

#: The day of what went before stands within so many code points behind "after".
REACH = 40
AHEAD: tuple[OutcomeKind, ...] = ("scheduled", "postponed", "cancelled")
OFFERED: tuple[OutcomeKind, ...] = ("proposed",)
HELD: tuple[OutcomeKind, ...] = ("agreement", "partial-agreement", "no-agreement", "ongoing", "postponed", "cancelled")
GOOD: tuple[OutcomeKind, ...] = ("agreement", "partial-agreement")


def possible_kinds(tagged: TaggedArticle, draft: Draft) -> tuple[OutcomeKind, ...]:
    """The outcomes that the main event can have; none where the article tells of no negotiation."""
    if draft.focus.kind == "preparatory":
        return OFFERED
    if draft.focus.kind == "negotiation":
        return ((*AHEAD, "ongoing") if has_begun(tagged, draft) else AHEAD) if draft.focus.ahead else HELD
    return ()


def has_begun(tagged: TaggedArticle, draft: Draft) -> bool:
    """Whether talks of which more lie ahead had begun before the day of writing, or go into another day ("back at the
    table on Tuesday after eight hours on Monday")."""
    begun, written = draft.values.get("date"), draft.values.get("published")
    if begun is None or written is None:
        return False
    return bool(begun < written) or _another_day(tagged, draft, begun)


def _another_day(tagged: TaggedArticle, draft: Draft, day: str) -> bool:
    """Whether a sentence of the main event says that it goes on after what it names the day before for."""
    if len(day) < len("2022-03-03"):
        return False
    talks, before = tagged.tools.language.talks, date.fromisoformat(day[:10]) - timedelta(days=1)
    again, after = compile_phrases(talks.again), compile_phrases(talks.after)
    almanac = almanac_of(tagged.tools.subject, draft.values.get("published"))
    for sentence in {mention.sentence for mention in draft.focus.main}:
        if again.search(tagged.plain, *sentence) and (match := after.search(tagged.plain, *sentence)):
            behind = tagged.times_in(Span(match.end(), min(sentence.end, match.end() + REACH)))
            if any(almanac.day(time) == before for time in behind):
                return True
    return False
