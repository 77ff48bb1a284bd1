"""Delegations: sentences without a word for talks that tell when those who talk were, or will be, at one table."""

from collections.abc import Iterator

from generator.facts.draft import Draft
from generator.facts.other_rounds.describing import almanac_for, is_arrival, next_round, past_round, same
from generator.facts.other_rounds.relation import goes_on_then
from generator.model.article import Span
from generator.model.record import OtherRound
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.people.sides import parties_in
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.edtf import edtf
from generator.tagging.times.vague_times import vague_times

PAIR = 2


def rounds_of_delegations(tagged: TaggedArticle, draft: Draft) -> list[OtherRound]:
    """Past rounds by the days on which both delegations did something, next ones for which they come back."""
    found: dict[str, OtherRound] = {}
    for mention in tagged.delegations:
        if _are_both(tagged, mention) and not is_of_an_exchange(tagged, mention.sentence):
            for entry in (*_past(tagged, draft, mention), *_next(tagged, draft, mention)):
                found.setdefault(entry.date or entry.relation, entry)
    return list(found.values())


def _are_both(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a sentence speaks of both sides: by their names, or as "the two delegations" or "the negotiators"."""
    talks = tagged.tools.language.talks
    hosts = {place.party for place in tagged.places_in(mention.sentence)}
    named = parties_in(tagged, mention.sentence) & tagged.tools.subject.topic.at_any_table
    both = compile_together(talks.sides, talks.delegates).search(tagged.plain, *mention.sentence)
    return bool(both) or len(named - hosts) >= PAIR


def is_of_an_exchange(tagged: TaggedArticle, sentence: Span) -> bool:
    """Whether a sentence tells of what was agreed or carried out, or of a call, on a day that need not be one of
    talks."""
    matters = compile_together(tagged.tools.language.talks.matters, tagged.tools.language.talks.calls)
    return bool(matters.search(tagged.plain, *sentence) or tagged.tools.points.any.search(tagged.plain, *sentence))


def _past(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> Iterator[OtherRound]:
    almanac, main = almanac_for(tagged, draft), draft.values.get("date")
    for time in tagged.times_in(mention.sentence):
        day = edtf(almanac, time) if time.month is not None and time.day is not None else None
        if main and day and day < main and not same(draft, day) and not mention.ahead and not is_arrival(main, day):
            yield past_round(tagged, "day-of-both-delegations", time.span, day, _place(tagged, mention.sentence))


def _next(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> Iterator[OtherRound]:
    talks = tagged.tools.language.talks
    again = compile_together(talks.again, talks.goes_on).search(tagged.plain, *mention.sentence)
    if not again or not mention.ahead or draft.focus.ahead or draft.focus.kind != "negotiation":
        return
    ahead = compile_phrases(talks.ahead).search(tagged.plain, *mention.sentence)
    start = max(mention.span.end, ahead.start() if ahead else 0)
    times = [time for time in tagged.times_in(mention.sentence) if time.span.start > start]
    vague = vague_times(tagged.tools.language).search(tagged.plain, *mention.sentence)
    day = next((day for time in times if (day := edtf(almanac_for(tagged, draft), time, forward=True))), None)
    when = times[0].span if day else Span(*vague.span()) if vague else None
    if when is None or (day and (same(draft, day) or goes_on_then(tagged, draft, mention, day))):
        return
    yield next_round(tagged, "return-of-both-delegations", when, day, _place(tagged, mention.sentence))


def _place(tagged: TaggedArticle, sentence: Span) -> Span | None:
    return next((place.span for place in tagged.places_in(sentence)), None)
