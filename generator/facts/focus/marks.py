"""Marks of a kind: what an article's opening says, by which words, and how much of it is about talks, by name. None
knows words of its own: they are found by the rules for talks, offers, sides and places."""

from collections.abc import Iterator

from generator.facts.draft import Draft
from generator.facts.focus.joint import joint_marks
from generator.facts.focus.late import told_late
from generator.facts.focus.ours import PAIR, is_ours
from generator.facts.focus.said import said_in
from generator.facts.focus.state import is_fixed, was_held
from generator.facts.focus.telling import marks_of_telling
from generator.facts.focus.wording import marks_of_wording
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.event_days.opening import opening_of
from generator.tagging.days.opening_ngrams import opening_ngrams
from generator.tagging.lead import LEAD_WORDS, words_beside_days
from generator.tagging.meetings.calling_off import called_off
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.sides import lands_in, negotiators, parties_in
from generator.tagging.talks.mentions import TalksMention

#: Of which sentences more is said, counted from the first one behind the headline.
PLACES = {"first": 0, "second": 1}
#: Shares of the sentences from which on this is said.
OF_TALKS = (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5)
OF_SIDES = (0.1, 0.16, 0.25, 0.4)


def marks_of(
    tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...], core: tuple[TalksMention, ...]
) -> frozenset[str]:
    """The names of the marks of an article whose `lead` speaks of talks in the `core` mentions."""
    opening = opening_of(tagged, 0)
    told = {number - opening.first: span for span, number in opening.order.items()}
    headline = {"headline": told[-opening.first]} if opening.first else {}
    spans = headline | {name: told[number] for name, number in PLACES.items() if number in told}
    said = (f"{mark} in the {name}" for name, span in spans.items() for mark in said_in(tagged, draft, lead, span))
    late = told_late(tagged, draft, lead, told)
    whole = (*_of_all(tagged, lead), *marks_of_telling(tagged, draft, lead), *marks_of_wording(tagged))
    marks = frozenset((*said, *late, *_of_core(tagged, draft, lead, core), *whole))
    joint = joint_marks(marks, dated=draft.values.get("published") is not None)
    return marks.union(joint, opening_ngrams(tagged, 0))


def _offered(tagged: TaggedArticle, spans: tuple[Span, ...]) -> bool:
    """Whether one of `spans` speaks of an offer that both sides of the topic have to do with."""
    offers, sides = compile_phrases(tagged.tools.language.talks.offered), negotiators(tagged.tools.subject)
    return any(offers.search(tagged.plain, span.start, span.end) and parties_in(tagged, span) & sides for span in spans)


def _of_core(
    tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...], core: tuple[TalksMention, ...]
) -> Iterator[str]:
    offer = _offered(tagged, lead[:PAIR])
    yield from ["an offer in the opening"] * offer
    yield from ["talks in the lead"] * bool(core)
    yield from ["held in the lead"] * any(was_held(tagged, mention, strict=offer) for mention in core)
    yield from ["ahead in the lead"] * any(mention.ahead or mention.following or mention.offered for mention in core)
    told = (mention for mention in core if not mention.offered)
    yield from ["fixed in the lead"] * any(
        is_fixed(tagged, draft, mention) or called_off(tagged, mention) for mention in told
    )


def _of_all(tagged: TaggedArticle, lead: tuple[Span, ...]) -> Iterator[str]:
    sentences, sides = tagged.article.sentences, negotiators(tagged.tools.subject)
    ours = {mention.sentence for mention in tagged.talks if is_ours(tagged, mention, lead)}
    talking = ours | {mention.sentence for mention in tagged.delegations}
    full = sum(words_beside_days(tagged, span) >= LEAD_WORDS for span in sentences)
    naming = [span for span in sentences if (parties_in(tagged, span) | lands_in(tagged, span)) & sides]
    yield "any"
    yield from (f"{share:.0%} of talks" for share in OF_TALKS if len(talking) >= share * max(full, 1))
    yield from (f"{share:.0%} of the sides" for share in OF_SIDES if len(naming) >= share * len(sentences))
    yield from ["a side in the lead"] * any(span in naming for span in lead)
