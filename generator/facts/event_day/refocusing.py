"""Refocusing: once the day of the event is known, what gives another day belongs beside it."""

from dataclasses import replace
from datetime import date, timedelta

from generator.facts.draft import Draft
from generator.facts.event_day.opening import OPENING
from generator.tagging.article import TaggedArticle
from generator.tagging.days.moved_days import moved_from
from generator.tagging.days.own_day import gone, owned
from generator.tagging.days.round_days import days_of_round
from generator.tagging.days.spoken_days import spoken
from generator.tagging.meetings.pointed import is_pointed_at
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.edtf import edtf
from generator.tagging.times.resolve import Almanac
from generator.tagging.times.time_expression import TimeExpression

#: What was weeks ago is not the main event when this was at most so long ago.
RECENT = timedelta(days=4)


def refocused(tagged: TaggedArticle, draft: Draft, almanac: Almanac, day: date) -> Draft:
    """The draft with mentions that give another day of their own moved from the main event to those beside it."""
    almanac = almanac if draft.focus.ahead else replace(almanac, event=day)
    taken = {(proof.start, proof.end) for proof in draft.evidence.get("published", ())}
    offer = draft.focus.kind == "preparatory"
    told = [mention for mention in draft.focus.main if not (offer and mention.offered and mention.named)]
    movable = [mention for mention in told if mention.number is None or (offer and mention.held)]
    ahead = draft.focus.ahead and not offer
    other = {mention for mention in movable if _of_another_day(tagged, taken, mention, almanac, day, ahead)}
    number = draft.focus.number
    counted = [mention for mention in draft.focus.main if mention.number is not None]
    opened = tagged.article.sentences[min(OPENING, len(tagged.article.sentences)) - 1].end
    if counted and all(
        mention.span.start > opened and _dated_apart(tagged, mention, almanac, day) for mention in counted
    ):
        other, number = other | set(counted), None
    main = tuple(mention for mention in draft.focus.main if mention not in other)
    beside = tuple(sorted({*draft.focus.beside, *other}, key=lambda mention: mention.span))
    return replace(draft, focus=replace(draft.focus, main=main, beside=beside, number=number))


def _dated_apart(tagged: TaggedArticle, mention: TalksMention, almanac: Almanac, day: date) -> bool:
    """Whether the dates beside a numbered round, not one that the article calls "this", are well before the `day` of
    the main event."""
    if is_pointed_at(tagged, mention):
        return False
    opened = compile_phrases(tagged.tools.language.talks.opened)
    going_on = mention.ahead or opened.search(tagged.plain, *mention.clause)
    told = [one for one in days_of_round(tagged, mention, almanac, False) if one.time.month or not going_on]
    before = (day - timedelta(days=1)).isoformat()
    return bool(told) and all(one.day.rpartition("/")[2] < before[: len(one.day)] for one in told)


def _looking_back(tagged: TaggedArticle, mention: TalksMention) -> tuple[TimeExpression, ...]:
    """The times of the sentence in front of a mention, if it looks back ("Two weeks earlier, on 11 March, ...")."""
    before = tagged.article.sentence_at(max(0, mention.sentence.start - 2))
    times = tagged.times_in(before) if before.end <= mention.sentence.start else ()
    return times if any(time.since_event is not None for time in times) else ()


def _of_another_day(
    tagged: TaggedArticle,
    taken: set[tuple[int, int]],
    mention: TalksMention,
    almanac: Almanac,
    day: date,
    forward: bool,
) -> bool:
    near = tagged.times_in(mention.clause) or _looking_back(tagged, mention)
    moved = moved_from(tagged, mention)
    told = [time for time in near if time not in moved and not spoken(tagged, time)]
    times = [time for time in told if (time.span.start, time.span.end) not in taken]
    own = [time for time in times if time.placed or owned(tagged, mention, time)]
    days = {found for time in own if (found := edtf(almanac, time, forward))}
    if gone(tagged, mention) and not forward and all(_meets(found, day.isoformat()) for found in days):
        return almanac.near is not None and almanac.near - day <= RECENT
    return bool(days) and not any(_meets(found, day.isoformat()) for found in days)


def _meets(told: str, day: str) -> bool:
    """Whether a day, an interval or a month (EDTF) holds `day`."""
    first, _, last = told.partition("/")
    return day.startswith(first) or first <= day <= (last or first)
