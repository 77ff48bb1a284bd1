"""Series places: where talks can have been held, by the topic's series that are on at their day."""

from datetime import timedelta

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.late_series import late_series
from generator.tagging.names.entities import Tag
from generator.tagging.names.places import PlaceExpression
from generator.tagging.remembered import remembered
from generator.topic import Series

#: The opening is so many sentences, with headline and stamp.
OPENING = 6


def of_series(
    tagged: TaggedArticle, day: str | None, opening: bool = False, late: bool = False
) -> dict[str, list[PlaceExpression]]:
    """Where no place stands beside the talks: the first one in the article (or its `opening`) at which a series of that
    day is held (or a `late` one), rather as the text writes it than in the capitals of a dateline; a meeting
    of that very day goes before a run of weeks."""
    series = late_series(tagged.tools.subject, day) if late else _running(tagged, day)
    if late:
        return _first_at(tagged, frozenset(place for one in series for place in one.places), opening)
    ranked = sorted(series, key=_length)
    found = (_first_at(tagged, frozenset(one.places), opening and bool(_length(one))) for one in ranked)
    return next(filter(None, found), {})


def at_any_series(tagged: TaggedArticle) -> dict[str, list[PlaceExpression]]:
    """The first place of the opening at which some series of the topic is held, in the same order."""
    known = frozenset(place for one in tagged.tools.subject.topic.series for place in one.places)
    return _first_at(tagged, known, opening=True)


def _first_at(tagged: TaggedArticle, held_at: frozenset[str], opening: bool) -> dict[str, list[PlaceExpression]]:
    last = min(OPENING, len(tagged.article.sentences)) - 1
    end = tagged.article.sentences[last].end if opening else len(tagged.plain)
    tags = [tag for tag in tagged.tags_in(Span(0, end), "place") if tag.id in held_at]
    return {tag.text: [PlaceExpression(tag.span, tag.id, None)] for tag in _written(tags)[:1]}


def _written(tags: list[Tag]) -> list[Tag]:
    """The tags, those that are not in capitals before the others."""
    return sorted(tags, key=lambda tag: tag.text.isupper())


def at_the_series(
    tagged: TaggedArticle, day: str | None, found: dict[str, list[PlaceExpression]]
) -> dict[str, list[PlaceExpression]]:
    """The places without those that the topic's talks of that day were not held at, where the first one was (places in
    one sentence stay, as the article names both); or the place of these talks that the opening names."""
    held_at = places_of_series(tagged, day)
    right = {name for name, places in found.items() if any(place.place in held_at for place in places)}
    if next(iter(found), None) not in right:
        return (of_series(tagged, day, opening=True) if found and held_at and not right else {}) or found
    sentences = {tagged.article.sentence_at(place.span.start) for name in right for place in found[name]}

    def stays(name: str, places: list[PlaceExpression]) -> bool:
        beside = any(tagged.article.sentence_at(place.span.start) in sentences for place in places)
        return name in right or beside or all(_can_hold(tagged, place, held_at) for place in places)

    return {name: places for name, places in found.items() if stays(name, places)}


def _can_hold(tagged: TaggedArticle, place: PlaceExpression, held_at: frozenset[str]) -> bool:
    """Whether a place that the gazetteer does not know can be one of those where talks were held, or their country."""
    inside = {tagged.tools.party_at.get(one) for one in held_at}
    return place.place is None and (place.party is None or place.party in inside)


@remembered
def places_of_series(tagged: TaggedArticle, day: str | None) -> frozenset[str]:
    """The places of the series that hold `day`."""
    return frozenset(place for series in _running(tagged, day) for place in series.places)


def _running(tagged: TaggedArticle, day: str | None) -> tuple[Series, ...]:
    return tuple(series for series in tagged.tools.subject.topic.series if day and series.holds(day))


def _length(series: Series) -> timedelta:
    first, last = series.days
    return last - first
