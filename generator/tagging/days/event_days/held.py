"""Held: whether an article tells of talks that were held on a day, or only on others."""

from collections.abc import Iterator
from datetime import date

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.event_days.opening import Opening
from generator.tagging.days.event_days.told import ToldDay
from generator.tagging.days.spoken_days import spoken
from generator.tagging.people.sides import at_any_table, hosts_near, parties_in
from generator.tagging.remembered import remembered
from generator.tagging.times.resolve import Almanac

PAIR = 2


def marks_of_held_talks(tagged: TaggedArticle, told: ToldDay, opening: Opening, almanac: Almanac) -> Iterator[str]:
    """The mark of a day on which talks were held, at whatever place that is told, or of one on which none were though
    they were on another, as well as of both where the first sentence tells of talks ahead; none where nothing tells of
    such a day."""
    if almanac.near and (days := _days(tagged, almanac)):
        name = "when-talks-were-held" if told.day in days else "unlike-when-talks-were-held"
        yield f"{name}-before-others" if opening.first_ahead else name


@remembered
def _days(tagged: TaggedArticle, almanac: Almanac) -> frozenset[date]:
    """The days, up to that of writing, in clauses on talks that were held or in which somebody met, but those on which
    somebody spoke or others met."""
    met = (mention for mention in tagged.talks if mention.held or not (mention.named or mention.offered))
    held = (mention for mention in met if not (mention.ahead or mention.past or _of_others(tagged, mention.sentence)))
    times = (time for mention in held for time in tagged.times_in(mention.clause))
    days = (almanac.day(time) for time in times if not (time.last or spoken(tagged, time)))
    return frozenset(day for day in days if day and almanac.near and almanac.first <= day <= almanac.near)


def _of_others(tagged: TaggedArticle, sentence: Span) -> bool:
    """Whether a sentence names parties of which one sits at no table of the topic and is no host, and hardly any that
    does."""
    named, ours = parties_in(tagged, sentence), at_any_table(tagged.tools.subject)
    return bool(named - ours - hosts_near(tagged, None)) and len(named & ours) < PAIR
