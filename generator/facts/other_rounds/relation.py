"""Relation: whether another round is a past one or a next one, by its number, its day or its words."""

from datetime import date, timedelta

from generator.facts.draft import Draft
from generator.facts.other_rounds.absent_side import is_to_meet_the_absent
from generator.facts.other_rounds.describing import almanac_for, same
from generator.facts.other_rounds.earlier_places import earlier_place
from generator.facts.other_rounds.unsure import is_unsure, on_a_condition, perhaps_then
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.own_day import gone
from generator.tagging.meetings.calling_off import called_off, cancelled
from generator.tagging.meetings.last_met import was_the_last
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.sides import at_table_near, negotiators, parties_in
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.edtf import edtf
from generator.tagging.times.vague_times import vague_times

#: The place of earlier talks stands within so many code points behind the words for them.
BESIDE = 30
PAIR = 2


def relation_of(tagged: TaggedArticle, draft: Draft, mention: TalksMention, day: str | None) -> str | None:
    """`next` or `past`; None where nothing decides it, and for talks that only go on."""
    main, known = draft.focus.number, draft.values.get("date") or draft.values.get("published")
    if not mention.following and (cancelled if mention.ahead else called_off)(tagged, mention):
        return None
    if mention.number is not None and main is not None:
        return "next" if mention.number > main else "past"
    elsewhere = mention.following and bool(tagged.places_in(Span(mention.span.end, mention.clause.end)))
    elsewhere = elsewhere or (mention.following and mention.named and perhaps_then(tagged, mention))
    if day is not None and mention.number is None and not elsewhere and goes_on_then(tagged, draft, mention, day):
        return None
    if mention.following:
        return None if day is None and is_unsure(tagged, mention) else "next"
    if day is not None and known is not None:
        return "next" if day > known else "past" if _can_be_past(draft, mention, day) else None
    return _by_words(tagged, draft, mention, dated=day is not None)


def is_forward(draft: Draft, mention: TalksMention) -> bool:
    """Whether the days of another round are those of one that lies ahead."""
    later = None not in (mention.number, draft.focus.number) and mention.number > draft.focus.number  # type: ignore[operator]
    earlier = None not in (mention.number, draft.focus.number) and mention.number < draft.focus.number  # type: ignore[operator]
    return not earlier and ((mention.ahead and not (mention.past and mention.held)) or mention.following or later)


def _by_words(tagged: TaggedArticle, draft: Draft, mention: TalksMention, dated: bool) -> str | None:
    """The same where neither a day (`dated` talks have one, and the main event none) nor the main event's number
    decides; the first round of talks that were held is no next one."""
    if mention.number is not None:
        ahead = None if mention.number == 1 and not draft.focus.ahead else "next"
        return ahead if mention.ahead else "past"
    if not draft.focus.ahead and mention.ahead and _again(tagged, draft, mention):
        return None if on_a_condition(tagged, mention) else "next"
    if not draft.focus.ahead and is_to_meet_the_absent(tagged, draft, mention):
        return None if on_a_condition(tagged, mention) else "next"
    told = dated and (mention.held or mention.past) and not (mention.ahead or mention.offered)
    return (
        "past"
        if told or gone(tagged, mention) or _was_elsewhere(tagged, draft, mention) or was_the_last(tagged, mention)
        else None
    )


def _was_elsewhere(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> bool:
    """Whether the words of a mention say that these are earlier talks, and a place stands beside them ("their previous
    meeting, in Antalya"), or the topic knows of only earlier talks at that place."""
    if earlier_place(tagged, draft, mention):
        return True
    earlier = compile_phrases(tagged.tools.language.talks.past).search(tagged.plain, *mention.span)
    near = Span(mention.span.end, min(mention.sentence.end, mention.span.end + BESIDE))
    return bool(earlier) and not (mention.ahead or mention.offered) and bool(tagged.places_in(near))


def goes_on_then(tagged: TaggedArticle, draft: Draft, mention: TalksMention, day: str) -> bool:
    """Whether `day` is the one after the main event, and two are not named without a side that sat there, nor anybody
    who did not: talks that go on then are the same ones."""
    known = draft.values.get("date_end") or draft.values.get("date") or draft.values.get("published") or ""
    if len(known) != len(day) or len(day) != len("2022-03-03"):
        return False
    others = parties_in(tagged, mention.sentence) & at_table_near(tagged.tools.subject, day)
    table = frozenset(draft.values.get("parties") or ())
    absent = len(others) >= PAIR and (table & negotiators(tagged.tools.subject)) - others
    strange = table and (others - table or absent)
    return not strange and date.fromisoformat(day) - date.fromisoformat(known) == timedelta(days=1)


def _can_be_past(draft: Draft, mention: TalksMention, day: str) -> bool:
    """Whether talks on a day before the main event, which lies ahead, were over when the article was written; those
    that are only offered were not."""
    past = mention.past and (mention.held or not mention.ahead)
    if mention.offered and mention.number is None and not (mention.held or past):
        return False
    written = draft.values.get("published")
    return not draft.focus.ahead or not written or day < written or (mention.held and not mention.ahead)


def _again(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> bool:
    """Whether the clause of a mention says that talks are held once more, or that they go on and when."""
    language, clause = tagged.tools.language, mention.clause
    if compile_phrases(language.talks.again).search(tagged.plain, *clause):
        return True
    on = compile_phrases(language.talks.goes_on).search(tagged.plain, *clause)
    if not on:
        return False
    almanac = almanac_for(tagged, draft)
    days = [edtf(almanac, time, forward=True) for time in tagged.times_in(clause)]
    if days:
        return all(day and not (same(draft, day) or goes_on_then(tagged, draft, mention, day)) for day in days)
    return vague_times(language).search(tagged.plain, on.end(), mention.sentence.end) is not None
