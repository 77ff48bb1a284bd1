"""Fact: what the article is about — its kind, and which mentions of talks belong to its main event."""

from dataclasses import replace

from generator.facts.draft import Draft, Focus, slice_of
from generator.facts.focus.core import core_of
from generator.facts.focus.main import focused
from generator.facts.focus.ours import PAIR
from generator.facts.focus.state import called_off, is_fixed, was_held
from generator.model.article import Span
from generator.model.record import Evidence, Kind
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import lead_of
from generator.tagging.phrase import compile_phrases
from generator.tagging.sides import lands_in, negotiators, parties_in
from generator.tagging.talks import TalksMention

#: An article is about the topic when at least this share of its sentences names a side of it.
TOPICAL_SHARE = 0.16


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`kind`, and the focus of the draft: negotiation, preparatory, background or off-topic."""
    lead = lead_of(tagged)
    core = core_of(tagged, draft, lead)
    kind = _kind(tagged, draft, lead, core)
    focus = Focus(kind) if kind in ("background", "off-topic") else focused(tagged, draft, kind, lead, core)
    return replace(draft, focus=focus).with_value("kind", kind, _evidence(tagged, focus))


def _evidence(tagged: TaggedArticle, focus: Focus) -> list[Evidence]:
    return [slice_of(tagged, mention.span, f"{focus.kind}-in-the-lead") for mention in focus.main[:1]]


def _kind(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...], core: tuple[TalksMention, ...]) -> Kind:
    if not _topical(tagged, lead):
        return "off-topic"
    offered = _offered(tagged, lead[:PAIR])
    if not core:
        return "preparatory" if offered else "background"
    held = [mention for mention in core if was_held(tagged, mention, strict=offered)]
    fixed = any(
        is_fixed(tagged, draft, mention) or called_off(tagged, mention) for mention in core if not mention.offered
    )
    if held or fixed:
        return "negotiation" if not offered or held else "preparatory"
    wished = compile_phrases(tagged.tools.language.talks.wishes)
    if offered or any(
        mention.ahead or mention.following or mention.offered or wished.search(tagged.plain, *mention.sentence)
        for mention in core
    ):
        return "preparatory"
    return "background"


def _topical(tagged: TaggedArticle, lead: tuple[Span, ...]) -> bool:
    sides = negotiators(tagged.tools.subject)
    sentences = tagged.article.sentences
    naming = [span for span in sentences if parties_in(tagged, span) & sides or lands_in(tagged, span) & sides]
    in_lead = any(span in naming for span in lead)
    return in_lead and len(naming) >= TOPICAL_SHARE * len(sentences)


def _offered(tagged: TaggedArticle, spans: tuple[Span, ...]) -> bool:
    """Whether the opening speaks of an offer that both sides of the topic have to do with."""
    offers, sides = compile_phrases(tagged.tools.language.talks.offered), negotiators(tagged.tools.subject)
    return any(offers.search(tagged.plain, span.start, span.end) and parties_in(tagged, span) & sides for span in spans)
