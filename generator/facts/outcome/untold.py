"""Untold: what shows an outcome of which no rule speaks."""

from generator.facts.draft import Draft, slice_of
from generator.facts.outcome.next_day import goes_on_next_day
from generator.model.article import Span
from generator.model.record import Evidence, OutcomeKind
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases


def untold(tagged: TaggedArticle, draft: Draft, kind: OutcomeKind) -> Evidence | None:
    """The words by which talks that go on are taken up again the day after or opened on the day of writing, or by
    which those that settled nothing were over; nothing for others."""
    talks = tagged.tools.language.talks
    if kind == "ongoing":
        begun = _said(tagged, draft, talks.begun, "opened-today") if _today(draft) else None
        return goes_on_next_day(tagged, draft) or begun
    return _said(tagged, draft, talks.ended, "over-and-nothing-told") if kind == "no-agreement" else None


def _today(draft: Draft) -> bool:
    """Whether the last day of the talks is that of writing."""
    last = draft.values.get("date_end") or draft.values.get("date")
    return last is not None and last == draft.values.get("published")


def _said(tagged: TaggedArticle, draft: Draft, words: tuple[str, ...], rule: str) -> Evidence | None:
    for mention in draft.focus.main:
        if match := compile_phrases(words).search(tagged.plain, *mention.clause):
            return slice_of(tagged, Span(*match.span()), rule)
    return None
