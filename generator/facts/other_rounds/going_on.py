"""Going on: that the main talks go on some other time ("would be followed by others in the coming weeks")."""

from generator.facts.draft import Draft
from generator.facts.other_rounds.describing import almanac_for, next_round
from generator.model.article import Span
from generator.model.record import OtherRound
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.times.vague_times import vague_times

#: The time stands within so many code points behind the words that say that talks go on.
REACH = 40


def rounds_to_come(tagged: TaggedArticle, draft: Draft) -> list[OtherRound]:
    """A next round, for talks that were held and of which a sentence on them, or on those who talk, says that they go
    on at a time that no calendar decides."""
    if draft.focus.ahead or draft.focus.kind != "negotiation":
        return []
    talks = tagged.tools.language.talks
    on = compile_together(talks.goes_on, talks.again)
    told = {mention.sentence for mention in (*draft.focus.main, *tagged.delegations)}
    for sentence in sorted(told):
        for match in on.finditer(tagged.plain, *sentence):
            end = min(sentence.end, match.end() + REACH)
            when = vague_times(tagged.tools.language).search(tagged.plain, match.end(), end)
            if when and not compile_phrases(talks.conditions).search(tagged.plain, *sentence):
                return [_to_come(tagged, draft, Span(*when.span()))]
    return []


def _to_come(tagged: TaggedArticle, draft: Draft, when: Span) -> OtherRound:
    """A next round at a time, of which a month that it names is the date."""
    almanac = almanac_for(tagged, draft)
    months = (month for time in tagged.times_in(when) if (month := almanac.month(time, forward=True)))
    return next_round(tagged, "talks-to-go-on", when, next(months, None), None)
