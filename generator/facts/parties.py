"""Fact: who negotiates in the main event, and who mediates."""

from collections import Counter

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.model.record import Evidence
from generator.tagging.article import TaggedArticle
from generator.tagging.partners import pairs_in, partners_of
from generator.tagging.phrase import compile_phrases
from generator.tagging.sides import at_any_table, negotiators, parties_in

#: A mediator is named within so many code points of the word that says so.
REACH = 60
PAIR = 2


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`parties`: the pair that the sentences about the main event join most often; else those of the series, else the
    topic's own sides where the article names them. `mediators`: parties beside a word of mediation."""
    if draft.focus.kind not in ("negotiation", "preparatory"):
        return draft.with_value("parties", ()).with_value("mediators", ())
    parties = _joined(tagged, draft) or _of_series(tagged, draft) or _sides(tagged)
    mediators = [proof for proof in _mediators(tagged) if proof[0] not in parties]
    draft = draft.with_value("parties", tuple(sorted(parties)), _evidence(tagged, draft, parties))
    return draft.with_value(
        "mediators", tuple(sorted({name for name, _ in mediators})), [proof for _, proof in mediators]
    )


def _joined(tagged: TaggedArticle, draft: Draft) -> frozenset[str]:
    votes: Counter[tuple[str, str]] = Counter()
    table = at_any_table(tagged.tools.subject)
    for rank, span in enumerate(dict.fromkeys(mention.sentence for mention in draft.focus.main)):
        for pair in pairs_in(tagged, span):
            if set(pair) <= table and set(pair) & negotiators(tagged.tools.subject):
                votes[pair] += 2 if rank == 0 else 1
    for mention in draft.focus.main:
        partners = partners_of(tagged, mention) & table
        before = parties_in(tagged, Span(mention.sentence.start, mention.span.start)) & table - partners
        if len(partners) == 1 and len(before) == 1:
            partners |= before
        if len(partners) == PAIR and partners & negotiators(tagged.tools.subject):
            first, second = sorted(partners)
            votes[first, second] += PAIR
    if not votes:
        return frozenset()
    best = max(votes, key=lambda pair: (votes[pair], pair))
    return frozenset(best)


def _of_series(tagged: TaggedArticle, draft: Draft) -> frozenset[str]:
    series = draft.values.get("series")
    return next(
        (frozenset(known.parties) for known in tagged.tools.subject.topic.series if known.id == series), frozenset()
    )


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


def _mediators(tagged: TaggedArticle) -> list[tuple[str, Evidence]]:
    found = []
    sides = negotiators(tagged.tools.subject)
    for match in compile_phrases(tagged.tools.language.talks.mediation).finditer(tagged.plain):
        sentence = tagged.article.sentence_at(match.start())
        near = Span(max(sentence.start, match.start() - REACH), min(sentence.end, match.end() + REACH))
        tags = [tag for tag in tagged.tags_in(near, "party") if tag.id not in sides]
        found += [(tag.id, slice_of(tagged, tag.span, "word-of-mediation")) for tag in tags[:1]]
    return found
