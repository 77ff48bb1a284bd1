"""Ahead: whether the main event was yet to come when the article was written. The opening bears marks, a mark has a
weight for each answer, and the answer for which they weigh most counts."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from generator.facts.draft import Draft, own_days
from generator.facts.focus.ours import is_ours, of_others
from generator.facts.focus.state import is_fixed
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.days.event_days import event_days
from generator.tagging.days.event_days.known import Known
from generator.tagging.days.event_days.opening import opening_of
from generator.tagging.meetings.outcome_words import outcomes_in
from generator.tagging.meetings.told import shares_of, told_in
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.weights import likeliest

#: The weights of the marks for each answer.
WEIGHTS = Path(__file__).with_name("ahead_weights.yml")
#: The answers: the talks were yet to come, or had at least begun.
ANSWERS = ("ahead", "begun")
#: A day of the news is told for sure when it has such a share of what speaks for any.
SURE = 0.5
DAY = timedelta(days=1)
#: Marks by which an opening tells of talks that lie ahead, and by which it tells of some that were held.
TO_COME = {"talks ahead", "talks fixed", "next talks", "those who talk ahead"}
HELD = {"talks held", "those who talk held", "ended", "no-agreement", "partial-agreement", "agreement"}


def lies_ahead(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...]) -> bool:
    """Whether the talks that an article with this `lead` is about were yet to come."""
    return likeliest(ANSWERS, marks_of(tagged, draft, lead), WEIGHTS) == "ahead"


def marks_of(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...]) -> frozenset[str]:
    """The names of the marks of an article with this `lead`."""
    opening = opening_of(tagged, draft.focus.begins)
    said = [
        (mark, place)
        for sentence in opening.order
        if (place := opening.place(sentence))
        for mark in _of_sentence(tagged, draft, lead, sentence)
    ]
    placed = (f"{mark} in the {place}" for mark, place in said)
    whole = _of_opening({mark for mark, _ in said})
    return frozenset(("any", *placed, *whole, *_of_days(tagged, draft), *_shares(tagged, draft, lead)))


def _of_opening(said: set[str]) -> Iterator[str]:
    """What the opening says of nothing else."""
    ahead, begun = said & TO_COME, said & HELD
    yield "both tenses" if ahead and begun else "only to come" if ahead else "only held" if begun else "no tense"


def _of_sentence(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...], sentence: Span) -> Iterator[str]:
    mentions = [mention for mention in tagged.talks_in(sentence) if _counts(tagged, draft, lead, mention)]
    told = list(told_in(tagged, sentence, mentions, tense))
    yield from told
    for mention in mentions:
        yield from ["next talks"] * mention.following
        yield from ["talks offered"] * mention.offered
        yield from ["talks fixed"] * is_fixed(tagged, draft, mention)
    if told:
        yield from (one.rule.mark for one in outcomes_in(tagged, sentence))
    arrivals = compile_phrases(tagged.tools.language.talks.arrivals)
    yield from ["arrivals"] * bool(arrivals.search(tagged.plain, *sentence))


def _counts(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...], mention: TalksMention) -> bool:
    return is_ours(tagged, mention, lead) and not of_others(tagged, mention, draft.values.get("published"))


def tense(mention: TalksMention) -> str:
    """What the words around a mention say of its place in time."""
    return "ahead" if mention.ahead else "past" if mention.past else "held" if mention.held else "named"


def _of_days(tagged: TaggedArticle, draft: Draft) -> Iterator[str]:
    """When the day of the news is, seen from that of writing."""
    almanac = almanac_of(tagged.tools.subject, draft.values.get("published"))
    days = event_days(tagged, almanac, Known(own_days(draft), draft.focus.begins))
    told = _when(days[0].day, almanac.near) if days and almanac.near else "on some day"
    yield f"news {told}"
    yield from [f"news {told} for sure"] * bool(days and days[0].share >= SURE)


def _when(day: date, written: date) -> str:
    if day >= written:
        return "to come" if day > written else "of today"
    return "of yesterday" if day == written - DAY else "from before"


def _shares(tagged: TaggedArticle, draft: Draft, lead: tuple[Span, ...]) -> Iterator[str]:
    """How much of what the lead says of talks lies ahead, or was held."""
    told = [one for sentence in lead for one in tagged.talks_in(sentence) if _counts(tagged, draft, lead, one)]
    yield from shares_of(told, tense)
