"""Counted on: the days behind "after" that a numbered main event follows ("the third meeting, after May 16 and June
2")."""

from collections.abc import Sequence

from generator.facts.draft import Draft
from generator.facts.other_rounds.describing import almanac_for, past_round
from generator.model.article import Span
from generator.model.record import OtherRound
from generator.tagging.article import TaggedArticle
from generator.tagging.days.listed_days import listed
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.times.edtf import edtf
from generator.tagging.times.time_expression import TimeExpression

#: The first day stands within so many code points behind "after".
CLOSE = 6


def rounds_counted_on(tagged: TaggedArticle, draft: Draft) -> list[OtherRound]:
    """The rounds on as many joined days as the number of the main event counts before it, each with its number."""
    number = draft.focus.number
    counted = (mention for mention in draft.focus.main if number is not None and mention.number == number)
    for behind in (Span(mention.span.end, mention.sentence.end) for mention in counted):
        for times in listed(tagged, tagged.times_in(behind)):
            days = _before(tagged, draft, times) if _follow(tagged, behind, times[0]) else []
            if len(days) == len(times) == (number or 0) - 1:
                ranked = enumerate(zip(days, times, strict=True), start=1)
                return [past_round(tagged, "days-before", time.span, day, None, rank) for rank, (day, time) in ranked]
    return []


def _follow(tagged: TaggedArticle, behind: Span, first: TimeExpression) -> bool:
    """Whether the `first` of joined days stands right behind "after"."""
    after = compile_phrases(tagged.tools.language.talks.after)
    front = after.finditer(tagged.plain, behind.start, first.span.start)
    return any(first.span.start - match.end() <= CLOSE for match in front)


def _before(tagged: TaggedArticle, draft: Draft, times: Sequence[TimeExpression]) -> list[str]:
    """The days of `times` that lie before the main event."""
    main = draft.values.get("date") or ""
    return [day for time in times if (day := edtf(almanac_for(tagged, draft), time)) and day < main]
