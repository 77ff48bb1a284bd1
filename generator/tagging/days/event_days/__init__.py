"""Event days: which of the days that an article tells is that of its news. Every place where a day is told bears marks,
a mark has a weight, and the day whose places weigh most comes first."""

from collections import defaultdict
from datetime import date
from math import exp
from pathlib import Path
from typing import NamedTuple

from generator.tagging.article import TaggedArticle
from generator.tagging.days.event_days.known import Known
from generator.tagging.days.event_days.marks import marks_of
from generator.tagging.days.event_days.opening import opening_of
from generator.tagging.days.event_days.told import ToldDay, told_days
from generator.tagging.remembered import remembered
from generator.tagging.times.resolve import Almanac
from generator.tagging.weights import weight_of, weights_in

#: The weights of the marks.
WEIGHTS = Path(__file__).with_name("weights.yml")
#: The mark of an article that does not tell the day of its news.
UNTOLD = "untold"
#: Of an article of which nothing is known.
UNKNOWN = Known()


class EventDay(NamedTuple):
    """A day that can be that of the news, the place that speaks for it most, and its share of all that is said."""

    day: date
    told: ToldDay
    share: float


@remembered
def event_days(tagged: TaggedArticle, almanac: Almanac, known: Known = UNKNOWN) -> tuple[EventDay, ...]:
    """The days that `tagged`, of which so much is `known`, tells, read against `almanac`, the likeliest first. Days
    that are less likely than that it does not tell the day of its news are left out."""
    spoken_for, weights = defaultdict(list), weights_in(WEIGHTS)
    for told, marks in marked_days(tagged, almanac, known):
        spoken_for[told.day].append((exp(weight_of(marks, WEIGHTS)), told))
    untold = exp(weights.get(UNTOLD, 0.0))
    total = untold + sum(weight for places in spoken_for.values() for weight, _ in places)
    found = [
        EventDay(day, max(places, key=lambda place: place[0])[1], sum(weight for weight, _ in places) / total)
        for day, places in spoken_for.items()
    ]
    return tuple(sorted((one for one in found if one.share > untold / total), key=lambda one: (-one.share, one.day)))


def marked_days(
    tagged: TaggedArticle, almanac: Almanac, known: Known = UNKNOWN
) -> tuple[tuple[ToldDay, frozenset[str]], ...]:
    """Every place where a day is told, with its marks."""
    opening = opening_of(tagged, known.begins)
    return tuple((told, marks_of(tagged, told, opening, almanac, known)) for told in told_days(tagged, almanac))
