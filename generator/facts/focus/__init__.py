"""Fact: what the article is about — its kind, and which mentions of talks belong to its main event."""

from dataclasses import replace

from generator.facts.draft import Draft, Focus, slice_of
from generator.facts.focus.core import core_of
from generator.facts.focus.kind import kind_of
from generator.facts.focus.main import focused
from generator.facts.focus.telling import begins_at
from generator.model.record import Evidence
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import lead_of


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`kind`, and the focus of the draft: negotiation, preparatory, background or off-topic."""
    lead = lead_of(tagged)
    core = core_of(tagged, draft, lead)
    kind = kind_of(tagged, draft, lead, core)
    begins = 0 if core or kind != "negotiation" else begins_at(tagged, draft, lead)
    if begins:
        lead = lead_of(tagged, begins=begins)
        core = core_of(tagged, draft, lead)
    about = replace(draft, focus=Focus(kind, begins=begins))
    focus = about.focus if kind in ("background", "off-topic") else focused(tagged, about, kind, lead, core)
    return replace(draft, focus=focus).with_value("kind", kind, _evidence(tagged, focus))


def _evidence(tagged: TaggedArticle, focus: Focus) -> list[Evidence]:
    return [slice_of(tagged, mention.span, f"{focus.kind}-in-the-lead") for mention in focus.main[:1]]
