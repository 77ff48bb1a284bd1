"""Telling apart: mentions of talks that seem to be of another round, and are of the main event or of none."""

from generator.facts.draft import Draft
from generator.facts.other_rounds.describing import almanac_for, same
from generator.facts.other_rounds.relation import goes_on_then, is_forward
from generator.facts.other_rounds.surroundings import is_behind_after
from generator.tagging.article import TaggedArticle
from generator.tagging.days.moved_days import moved_from
from generator.tagging.days.round_days import days_of_round
from generator.tagging.lead import lead_of, stands_in
from generator.tagging.meetings.encounters import with_strangers
from generator.tagging.meetings.parts_of_rounds import is_part
from generator.tagging.meetings.pointed import is_pointed_at
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.vague_times import vague_times

#: A new round that was held is the main one in so many sentences of the lead.
OPENING = 3


def is_the_main_one(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> bool:
    """Whether a mention points at the main event or is of it, or tells of one side's meeting with strangers."""
    this = mention.number is not None and not mention.following and is_pointed_at(tagged, mention)
    return this or with_strangers(tagged, mention) or _is_the_news(tagged, draft, mention)


def _is_the_news(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> bool:
    """Whether a mention is of the main event: a "new round" that was held, on the day of that, or talks of which only
    the day is told for which they were meant once."""
    moved, times = moved_from(tagged, mention), tagged.times_in(mention.clause)
    if times and all(time in moved for time in times):
        return True
    days = list(days_of_round(tagged, mention, almanac_for(tagged, draft), is_forward(draft, mention)))
    placed = [one.day for one in days if one.time.placed]
    if (mention.following or draft.focus.number is None) and any(same(draft, day) for day in placed):
        return True
    if not mention.following or mention.ahead or not mention.held:
        return False
    opens = not days and (stands_in(mention, lead_of(tagged, OPENING)) or is_behind_after(tagged, mention.span))
    return opens or any(same(draft, day) for one in days for day in one.meant)


def without_count_of_parts(tagged: TaggedArticle, draft: Draft, mention: TalksMention, day: str | None) -> TalksMention:
    """The mention, without its number where that is of a sitting of the main event."""
    part = not _follows_later(tagged, draft, mention) if day is None else goes_on_then(tagged, draft, mention, day)
    return mention._replace(number=None) if part and is_part(tagged, mention) else mention


def _follows_later(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> bool:
    """Whether a sitting bears the number behind that of the main event, and is to come at some later time ("a third
    sitting was to follow next week"), or somebody asks when."""
    later = vague_times(tagged.tools.language).search(tagged.plain, mention.span.end, mention.sentence.end)
    asked = tagged.plain[: mention.sentence.end].rstrip().endswith("?")
    return mention.ahead and mention.number == (draft.focus.number or 0) + 1 and (asked or later is not None)


def is_of_another_run(tagged: TaggedArticle, draft: Draft, mention: TalksMention, day: str | None) -> bool:
    """Whether a verb ("first met") tells of a day outside the series of the main event, and so does not count it."""
    series = (one for one in tagged.tools.subject.topic.series if one.id == draft.values.get("series"))
    verb = compile_phrases(tagged.tools.language.talks.verbs).search(tagged.plain, *mention.span)
    return bool(verb and day) and not any(one.holds((day or "").partition("/")[0]) for one in series)
