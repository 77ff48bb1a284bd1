"""Places: what the places beside a day say of it: whether the opening names them, too, and whether the topic knows of
talks there on that day."""

from collections.abc import Iterator
from datetime import date, timedelta

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.event_days.opening import Opening
from generator.tagging.days.event_days.told import ToldDay
from generator.tagging.days.remote_series import remote_series
from generator.topic import Series

#: An article tells of talks of a series at most so long before or behind it.
SHORTLY = timedelta(days=10)


def marks_of_places(tagged: TaggedArticle, told: ToldDay, opening: Opening, near: date | None) -> Iterator[str]:
    """The marks of the places beside a day of an article that was written on the day `near`."""
    yield from _named_above(tagged, told, opening)
    yield from _among_series(tagged, told, opening, near)


def _named_above(tagged: TaggedArticle, told: ToldDay, opening: Opening) -> Iterator[str]:
    """Whether the sentence of a day names a place that the headline or the first sentences name, too."""
    sentence = tagged.article.sentence_at(told.time.span.start)
    own = {tag.id for tag in tagged.tags_in(sentence, "place")}
    for name, places in (("headline", opening.headline_places), ("opening", opening.first_places)):
        if any(places.get(place, frozenset()) - {sentence} for place in own):
            yield f"place-of-the-{name}"


def _among_series(tagged: TaggedArticle, told: ToldDay, opening: Opening, near: date | None) -> Iterator[str]:
    """Whether the topic knows of talks on a day at a place that its sentence or the opening names, or knows of talks
    there shortly before or behind the day of writing, but not on this one."""
    sentence = tagged.article.sentence_at(told.time.span.start)
    places = {tag.id for tag in tagged.tags_in(sentence, "place")}.union(opening.headline_places, opening.first_places)
    held = _held_at(tagged, places, sentence)
    if any(series.is_near(told.day, timedelta()) for series in held):
        yield "day-of-a-series"
    elif near and any(series.is_near(near, SHORTLY) for series in held):
        yield "outside-of-the-series"


def _held_at(tagged: TaggedArticle, places: set[str], sentence: Span) -> tuple[Series, ...]:
    """The series held at one of `places`, or from afar as a sentence tells."""
    return tagged.tools.subject.topic.held_at(places) + remote_series(tagged, sentence)
