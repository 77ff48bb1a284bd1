"""Returning: sentences without a word for talks that tell when those who talked will be back ("They will go back to the
screens on Friday")."""

from collections.abc import Iterator

from generator.facts.draft import Draft
from generator.facts.other_rounds.delegations import is_of_an_exchange
from generator.facts.other_rounds.describing import RETURN, almanac_for, is_next, next_round, same
from generator.model.article import Span
from generator.model.record import OtherRound
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import holding
from generator.tagging.people.sides import parties_in
from generator.tagging.times.edtf import edtf
from generator.tagging.times.vague_times import vague_times

#: The time stands within so many code points behind the words for coming back.
REACH = 80
PAIR = 2


def rounds_of_returns(tagged: TaggedArticle, draft: Draft) -> list[OtherRound]:
    """Next rounds, for talks that were held, from sentences that say of both sides when they come back."""
    if draft.focus.ahead or draft.focus.kind != "negotiation":
        return []
    returns = compile_phrases(tagged.tools.language.talks.returns)
    found: dict[str, OtherRound] = {}
    for sentence in holding(tagged.plain, tagged.article.sentences, [returns]):
        match = returns.search(tagged.plain, *sentence)
        apart = _of_others(tagged, sentence) or is_of_an_exchange(tagged, sentence)
        if match and not apart and _are_both(tagged, Span(sentence.start, match.start())):
            behind = Span(match.end(), min(sentence.end, match.end() + REACH))
            for entry in _next(tagged, draft, behind, sentence):
                found.setdefault(entry.date or "", entry)
    return list(found.values())


def _are_both(tagged: TaggedArticle, front: Span) -> bool:
    """Whether those who come back are both sides: by their names, by words for them, or as "they" behind a sentence on
    talks or on those who talk."""
    talks, topic = tagged.tools.language.talks, tagged.tools.subject.topic
    if compile_phrases((*talks.sides, *talks.delegates)).search(tagged.plain, *front):
        return True
    named = parties_in(tagged, front) & topic.at_any_table
    if len(named) >= PAIR and named & topic.negotiators:
        return True
    before = tagged.article.sentence_before(front.start)
    told = before and (tagged.talks_in(before) or any(one.sentence == before for one in tagged.delegations))
    return bool(told) and compile_phrases(talks.they).search(tagged.plain, *front) is not None


def _of_others(tagged: TaggedArticle, sentence: Span) -> bool:
    """Whether a sentence tells of talks about something else ("the EU summit agreed to come back in December")."""
    return compile_phrases(tagged.tools.language.talks.other_subjects).search(tagged.plain, *sentence) is not None


def _next(tagged: TaggedArticle, draft: Draft, behind: Span, sentence: Span) -> Iterator[OtherRound]:
    almanac, last = almanac_for(tagged, draft), draft.values.get("date_end") or draft.values.get("date") or ""
    days = ((time, edtf(almanac, time, forward=True)) for time in tagged.times_in(behind))
    time, day = next(((time, day) for time, day in days if day), (None, None))
    vague = vague_times(tagged.tools.language).search(tagged.plain, *behind)
    place = next((place.span for place in tagged.places_in(sentence)), None)
    if time and day and day > last and not same(draft, day) and not (last and is_next(day, last)):
        yield next_round(tagged, RETURN, time.span, day, place)
    elif not day and vague:
        yield next_round(tagged, RETURN, Span(*vague.span()), None, place)
