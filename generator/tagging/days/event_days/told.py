"""Told days: every place where an article tells a day, with each day that it may mean."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from generator.tagging.article import TaggedArticle
from generator.tagging.days.news_distance import days_from_the_news
from generator.tagging.times.resolve import Almanac
from generator.tagging.times.time_expression import TimeExpression


class ToldDay(NamedTuple):
    """A time, the `day` that it means, and whether a bare weekday had to be read as the coming one for it."""

    time: TimeExpression
    day: date
    forward: bool = False


def told_days(tagged: TaggedArticle, almanac: Almanac) -> Iterator[ToldDay]:
    """The days of the topic's period that `tagged` tells: a bare weekday gives the last and the coming one."""
    counted = [
        time
        for mention in (*tagged.talks, *tagged.delegations)
        for time in days_from_the_news(tagged, mention, almanac)
    ]
    for time in (*tagged.times, *counted):
        back, ahead = almanac.day(time), almanac.day(time, forward=True)
        if back and almanac.first <= back <= almanac.last:
            yield ToldDay(time, back)
        if ahead and ahead != back and almanac.first <= ahead <= almanac.last:
            yield ToldDay(time, ahead, forward=True)
