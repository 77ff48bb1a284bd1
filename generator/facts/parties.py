"""Fact: who negotiates in the main event, and who mediates."""

from collections import Counter
from itertools import pairwise

from generator.facts.draft import Draft, slice_of
from generator.model.article import Span
from generator.model.record import Evidence
from generator.tagging.article import TaggedArticle
from generator.tagging.partners import pairs_in, partners_of
from generator.tagging.phrase import compile_phrases
from generator.tagging.sides import at_any_table, negotiators, parties_in
from generator.tagging.talks import TalksMention

#: A mediator is named within so many code points of the word that says so.
BEFORE, BEHIND = 100, 60
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
    """The parties that most sentences about the main event join; of as many votes the larger group."""
    votes: Counter[frozenset[str]] = Counter()
    table, sides = at_any_table(tagged.tools.subject), negotiators(tagged.tools.subject)
    for rank, span in enumerate(dict.fromkeys(mention.sentence for mention in draft.focus.main)):
        for group in _groups(tagged, span):
            votes[group] += 2 if rank == 0 else 1
    for mention in draft.focus.main:
        votes[_partners(tagged, mention, table)] += PAIR
    sitting = {
        group: count for group, count in votes.items() if len(group) >= PAIR and group <= table and group & sides
    }
    return max(sitting, key=lambda group: (sitting[group], len(group), sorted(group)), default=frozenset())


def _groups(tagged: TaggedArticle, span: Span) -> list[frozenset[str]]:
    """Parties that a stretch joins: pairs, and three that it lists ("Ukraine, Russia and the United States")."""
    pairs = [frozenset(pair) for pair in pairs_in(tagged, span)]
    chains = [first | second for first, second in pairwise(pairs) if len(first | second) == PAIR + 1]
    return chains or pairs


def _partners(tagged: TaggedArticle, mention: TalksMention, table: frozenset[str]) -> frozenset[str]:
    """Those whom the words behind a mention name as partners, with the one that talks to them where it is only one, or
    the side of the topic that the sentence names besides two."""
    partners = partners_of(tagged, mention) & table
    sides = negotiators(tagged.tools.subject)
    before = parties_in(tagged, Span(mention.sentence.start, mention.span.start)) & table - partners
    if len(partners) == 1 and len(before) == 1:
        return partners | before
    others = (parties_in(tagged, mention.sentence) & sides) - partners
    return partners | others if len(partners) == PAIR and len(others) == 1 else partners


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
        near = Span(max(sentence.start, match.start() - BEFORE), min(sentence.end, match.end() + BEHIND))
        tags = [tag for tag in tagged.tags_in(near, "party") if tag.id not in sides]
        found += [(tag.id, slice_of(tagged, tag.span, "word-of-mediation")) for tag in tags[:1]]
    return found
