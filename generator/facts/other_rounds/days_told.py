"""Days told: the days of another round, as the clause of its mention gives them."""

from datetime import date, timedelta

from generator.facts.draft import Draft
from generator.facts.other_rounds.describing import MONTH, almanac_for, same
from generator.facts.other_rounds.earlier_places import earlier_place
from generator.facts.other_rounds.relation import is_forward
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.moved_days import moved_from
from generator.tagging.days.round_days import RoundDay, days_of_round, joined
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.edtf import edtf


def days_told(tagged: TaggedArticle, draft: Draft, mention: TalksMention) -> list[RoundDay]:
    """The day, the days or the month beside a mention, if it is not that of the main event, and talks can have been
    held then at the earlier place behind the mention; several where they are listed behind talks without a number."""
    found = list(days_of_round(tagged, mention, almanac_for(tagged, draft), is_forward(draft, mention)))
    if mention.following and not found:
        rest = mention._replace(clause=Span(mention.clause.start, _end_of(tagged, mention)))
        found = list(days_of_round(tagged, rest, almanac_for(tagged, draft), forward=True))
    begun = tagged.tools.subject.topic.conflict.first_day
    moved = moved_from(tagged, mention)
    found = [one for one in found if not _is_of_the_plan(draft, mention, one)]
    later = [one for one in found if one.day >= begun[: len(one.day)] and one.time not in moved]
    several = mention.number is None and joined(tagged, mention)
    apart = several or None not in (mention.number, draft.focus.number)
    read = (_last_weekday(tagged, one, draft) for one in later)
    days = [one for one in read if not _is_of_the_news(draft, mention, one, apart)]
    if place := earlier_place(tagged, draft, mention):
        days = [one for one in days if place.can_be(one.day)]
    return days if several else days[:1]


def _is_of_the_plan(draft: Draft, mention: TalksMention, one: RoundDay) -> bool:
    """Whether a bare weekday stands beside talks that nothing sets apart from the main event, which lies ahead ("from
    Tuesday's talks")."""
    bare = not (one.time.placed or one.time.last) and one.time.weekday is not None
    return draft.focus.ahead and bare and not (mention.held or mention.past or mention.number or mention.following)


def _is_of_the_news(draft: Draft, mention: TalksMention, one: RoundDay, apart: bool) -> bool:
    """Whether a day can be that of the main event; its month is not, where it stands among several, or by a number
    (`apart`: "in January and this month"), nor is a weekday to come beside talks before it ("an earlier one, on
    Monday")."""
    earlier = mention.past and mention.named and not mention.following
    meant = {one.day} if earlier else one.meant
    return not (apart and len(one.day) == MONTH) and any(same(draft, day) for day in meant)


def _end_of(tagged: TaggedArticle, mention: TalksMention) -> int:
    """Where the next talks of a mention's sentence are named, or the sentence ends."""
    behind = (other.span.start for other in tagged.talks if other.span.start >= mention.clause.end)
    return min(next(behind, mention.sentence.end), mention.sentence.end)


def _last_weekday(tagged: TaggedArticle, one: RoundDay, draft: Draft) -> RoundDay:
    """The same day; beside "last Sunday" that of the week before where the main event was on the Sunday just gone, and
    beside "Minggu kemarin" the latest Sunday."""
    time = one.time
    if not time.last or time.weekday is None or time.month is not None:
        return one
    if compile_phrases(tagged.tools.language.calendar.relative).search(tagged.plain, *time.span):
        day = edtf(almanac_for(tagged, draft), time._replace(last=False)) or one.day
        return RoundDay(time, day, frozenset({day}))
    if not same(draft, one.day):
        return one
    day = (date.fromisoformat(one.day) - timedelta(days=7)).isoformat()
    return RoundDay(time, day, frozenset({day}))
