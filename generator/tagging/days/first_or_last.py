"""First or last: whether an article tells of the first talks of a series or of its last, where a weekday alone does not
say which: the topic knows of talks on the first and the last day of each."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.moved_days import moved_from
from generator.tagging.people.sides import NEAR
from generator.topic import Series

#: The first talks of a series are told of within so many days of its first day, and the last ones within as many of
#: its last.
FEW = timedelta(days=3)
PAIR = 2


def first_or_last(tagged: TaggedArticle, days: Sequence[date], held: Iterable[Series]) -> date | None:
    """The one of `days` that is about the first or the last day of the only series among those `held` that has them:
    the first, where an article counts its talks as the first or tells of earlier ones elsewhere; the last of two, where
    it counts more than one, of which none can have been in another series of the same parties."""
    having = [one for one in held if any(one.holds(day.isoformat()) for day in days)]
    if len(having) != 1 or len(days) < PAIR:
        return None
    series, number = having[0], _number(tagged)
    near = [other for other in tagged.tools.subject.topic.series if _shortly_before(other, series)]
    if number and not any(set(other.parties) == set(series.parties) for other in near):
        last = number > 1 and len(days) == PAIR
        return _about_the_last(days, series) if last else _about_the_first(days, series) if number == 1 else None
    return _about_the_first(days, series) if any(_told_as_earlier(tagged, one, series) for one in near) else None


def _shortly_before(other: Series, series: Series) -> bool:
    return timedelta() < series.days[0] - other.days[1] <= NEAR


def _about_the_first(days: Sequence[date], series: Series) -> date | None:
    return next((day for day in days if day - series.days[0] <= FEW), None)


def _about_the_last(days: Sequence[date], series: Series) -> date | None:
    return next((day for day in days if series.days[1] - day <= FEW), None)


def _number(tagged: TaggedArticle) -> int | None:
    """The number of the round of which the article tells, the highest of those that do not lie ahead if any does not,
    or were once meant for another day."""
    told = [mention for mention in tagged.talks if mention.number and not (mention.past or mention.following)]
    held = [mention for mention in told if not mention.ahead or moved_from(tagged, mention)] or told
    return max((mention.number for mention in held if mention.number), default=None)


def _told_as_earlier(tagged: TaggedArticle, other: Series, series: Series) -> bool:
    """Whether earlier talks are told of at a place of the `other` series, and at none of `series`."""
    sentences = {mention.sentence for mention in tagged.talks if mention.past or mention.held}
    return any(_names(tagged, one, other) and not _names(tagged, one, series) for one in sentences)


def _names(tagged: TaggedArticle, sentence: Span, series: Series) -> bool:
    """Whether a sentence names a place of a series, or says that something was in the country of one."""
    named = {tag.id for tag in tagged.tags_in(sentence, "place")}
    countries = {place.party for place in tagged.places_in(sentence) if place.place is None and place.party}
    return bool(
        named.intersection(series.places) or countries & {tagged.tools.party_at.get(one) for one in series.places}
    )
