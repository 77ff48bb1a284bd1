"""Fact: who negotiates in the main event, and who mediates."""

from generator.facts.draft import Draft, slice_of
from generator.facts.parties.mediation import mediators
from generator.facts.parties.table import seated
from generator.model.article import Span
from generator.model.record import Evidence
from generator.tagging.article import TaggedArticle
from generator.tagging.people.sides import negotiators, parties_in


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`parties`: the pair that the sentences about the main event join most often; else those of the series, else the
    topic's own sides where the article names them. `mediators`: parties beside a word of mediation,
    which are no parties where the topic's own sides are left."""
    if draft.focus.kind not in ("negotiation", "preparatory"):
        return draft.with_value("parties", ()).with_value("mediators", ())
    parties = seated(tagged, draft) or _sides(tagged)
    found = mediators(tagged)
    if (others := parties - {name for name, _ in found}) == negotiators(tagged.tools.subject):
        parties = others
    found = [proof for proof in found if proof[0] not in parties]
    draft = draft.with_value("parties", tuple(sorted(parties)), _evidence(tagged, draft, parties))
    return draft.with_value("mediators", tuple(sorted({name for name, _ in found})), [proof for _, proof in found])


def _sides(tagged: TaggedArticle) -> frozenset[str]:
    named = parties_in(tagged, Span(0, len(tagged.plain)))
    return negotiators(tagged.tools.subject) & named


def _evidence(tagged: TaggedArticle, draft: Draft, parties: frozenset[str]) -> list[Evidence]:
    """For each party the first place in a sentence about the main event that names it, else the first in the
    article."""
    spans = [*dict.fromkeys(mention.sentence for mention in draft.focus.main), Span(0, len(tagged.plain))]
    proofs = []
    for party in sorted(parties):
        tags = [tag for span in spans for tag in tagged.tags_in(span, "party") if tag.id == party]
        proofs += [slice_of(tagged, tag.span, "party-at-the-table") for tag in tags[:1]]
    return proofs
