"""Going on: that the main talks go on some other time ("would be followed by others in the coming weeks")."""

from collections.abc import Iterator

from generator.facts.draft import Draft
from generator.facts.other_rounds.describing import DAY, almanac_for, is_next, next_round
from generator.model.article import Span
from generator.model.record import OtherRound
from generator.tagging.article import TaggedArticle
from generator.tagging.days.spoken_days import spoken
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.times.edtf import edtf
from generator.tagging.times.vague_times import vague_times

#: The time stands within so many code points behind the words that say that talks go on.
REACH = 40


def rounds_to_come(tagged: TaggedArticle, draft: Draft) -> list[OtherRound]:
    """A next round, for talks that were held and of which a sentence on them, or on those who talk, says that they go
    on at a time that no calendar decides, or on a day behind the one after them."""
    if draft.focus.ahead or draft.focus.kind != "negotiation":
        return []
    talks = tagged.tools.language.talks
    on = compile_together(talks.goes_on, talks.again)
    told = {mention.sentence for mention in (*draft.focus.main, *tagged.delegations)}
    for sentence in sorted(told):
        for match in on.finditer(tagged.plain, *sentence):
            end = min(sentence.end, match.end() + REACH)
            if compile_phrases(talks.conditions).search(tagged.plain, *sentence):
                continue
            if when := vague_times(tagged.tools.language).search(tagged.plain, match.end(), end):
                return [_to_come(tagged, draft, Span(*when.span()))]
            if found := list(_on_a_day(tagged, draft, Span(match.end(), end))):
                return found
    return []


def _on_a_day(tagged: TaggedArticle, draft: Draft, behind: Span) -> Iterator[OtherRound]:
    """A next round on the first day that is told behind the words, where talks of the main event cannot last until
    then, and these words are not about what somebody said that day."""
    almanac, last = almanac_for(tagged, draft), draft.values.get("date_end") or draft.values.get("date") or ""
    for time in tagged.times_in(behind)[:1]:
        day = edtf(almanac, time, forward=True)
        if day and len(day) == DAY and last and day > last and not is_next(day, last) and not spoken(tagged, time):
            yield next_round(tagged, "talks-to-go-on", time.span, day, None)


def _to_come(tagged: TaggedArticle, draft: Draft, when: Span) -> OtherRound:
    """A next round at a time, of which a month that it names is the date."""
    almanac = almanac_for(tagged, draft)
    months = (month for time in tagged.times_in(when) if (month := almanac.month(time, forward=True)))
    return next_round(tagged, "talks-to-go-on", when, next(months, None), None)
