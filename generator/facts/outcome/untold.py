"""Untold: what shows an outcome of which no rule speaks."""

from collections.abc import Iterable, Iterator

from generator.facts.draft import Draft
from generator.facts.outcome.modality import is_denied
from generator.facts.outcome.next_day import goes_on_next_day
from generator.model.article import Span
from generator.model.record import OutcomeKind
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import lead_of
from generator.tagging.patterns.phrase import compile_phrases

Shown = tuple[Span, str]
"""Words, and the rule by which they show an outcome."""


def untold(tagged: TaggedArticle, draft: Draft, kind: OutcomeKind) -> Shown | None:
    """The words in running text by which talks that go on are taken up again the day after or opened on the day of
    writing, by which those that settled nothing were over, by which those ahead have a day, or that make an offer."""
    return next((shown for shown in _of(tagged, draft, kind) if not tagged.in_headline(shown[0])), None)


def _of(tagged: TaggedArticle, draft: Draft, kind: OutcomeKind) -> Iterator[Shown]:
    talks, mentions = tagged.tools.language.talks, draft.focus.main
    clauses = [mention.clause for mention in mentions]
    if kind == "ongoing":
        if again := goes_on_next_day(tagged, draft):
            yield Span(again.start, again.end), again.rule
        yield from _said(tagged, clauses, talks.begun, "opened-today") if _today(draft) else ()
    if kind == "no-agreement":
        yield from _said(tagged, clauses, talks.ended, "over-and-nothing-told")
    if kind == "proposed":
        yield from _said(tagged, [*clauses, *lead_of(tagged)], talks.offered, "offered-in-the-lead")
    if kind == "scheduled":
        told = (mention for mention in mentions if mention.ahead and not _denied(tagged, mention.clause))
        dated = (mention for mention in told if tagged.times_in(mention.sentence))
        yield from ((mention.span, "ahead-with-a-day") for mention in dated)


def _today(draft: Draft) -> bool:
    """Whether the last day of the talks is that of writing."""
    last = draft.values.get("date_end") or draft.values.get("date")
    return last is not None and last == draft.values.get("published")


def _said(tagged: TaggedArticle, spans: Iterable[Span], words: tuple[str, ...], rule: str) -> Iterator[Shown]:
    phrases = compile_phrases(words)
    found = (Span(*match.span()) for span in spans for match in phrases.finditer(tagged.plain, *span))
    yield from ((span, rule) for span in found if not is_denied(tagged, span))


def _denied(tagged: TaggedArticle, clause: Span) -> bool:
    return compile_phrases(tagged.tools.language.talks.negations).search(tagged.plain, *clause) is not None
