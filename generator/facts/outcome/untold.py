"""Untold: what talks come to where no rule speaks of them."""

from generator.facts.draft import Draft, slice_of
from generator.facts.outcome.next_day import goes_on_next_day
from generator.facts.outcome.possible import has_begun
from generator.model.article import Span
from generator.model.record import Evidence, OutcomeKind
from generator.tagging.article import TaggedArticle
from generator.tagging.phrase import compile_phrases
from generator.tagging.phrases import Phrases


def untold(tagged: TaggedArticle, draft: Draft) -> tuple[OutcomeKind, Evidence | None]:
    """The outcome of talks of which nothing is told, and what shows it: those that lie ahead are scheduled, those only
    offered are proposed, those that opened on the day of writing go on, as do those that are taken up again the day
    after; others settled nothing."""
    if draft.focus.kind == "preparatory":
        return "proposed", None
    if draft.focus.ahead:
        return "ongoing" if has_begun(tagged, draft) else "scheduled", None
    if next_day := goes_on_next_day(tagged, draft):
        return "ongoing", next_day
    talks = tagged.tools.language.talks
    if over := _said(tagged, draft, compile_phrases(talks.ended), "over-and-nothing-told"):
        return "no-agreement", over
    if _today(draft) and (begun := _said(tagged, draft, compile_phrases(talks.begun), "opened-today")):
        return "ongoing", begun
    return "no-agreement", None


def _today(draft: Draft) -> bool:
    """Whether the last day of the talks is that of writing."""
    last = draft.values.get("date_end") or draft.values.get("date")
    return last is not None and last == draft.values.get("published")


def _said(tagged: TaggedArticle, draft: Draft, words: Phrases, rule: str) -> Evidence | None:
    for mention in draft.focus.main:
        if match := words.search(tagged.plain, mention.clause.start, mention.clause.end):
            return slice_of(tagged, Span(*match.span()), rule)
    return None
