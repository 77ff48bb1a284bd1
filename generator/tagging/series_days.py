"""Series days: days that stand beside the place of a series of talks which was held there on that day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.edtf import edtf
from generator.tagging.entities import Tag
from generator.tagging.places import PlaceExpression
from generator.tagging.resolve import Almanac
from generator.tagging.time_expression import TimeExpression

#: A place and its day stand within so many code points of each other.
REACH = 60
#: "Two weeks earlier" is right to so many days.
ABOUT = timedelta(days=2)
#: The days of a series that is no longer than this are those of its one meeting.
MEETING = 3
#: An article tells of a meeting without its day at most so long after it.
SHORTLY = timedelta(days=10)


@dataclass(frozen=True, slots=True)
class SeriesDay:
    """A place of a series, the time beside it and the day (EDTF) on which that series was held there."""

    place: Tag
    time: TimeExpression
    day: str


def series_days(tagged: TaggedArticle, almanac: Almanac) -> Iterator[SeriesDay]:
    """Days of series that the article names together with their places, in order of the text."""
    for place in tagged.tags_in(Span(0, len(tagged.plain)), "place"):
        sentence = tagged.article.sentence_at(place.span.start)
        near = Span(max(sentence.start, place.span.start - REACH), min(sentence.end, place.span.end + REACH))
        held = [series for series in tagged.tools.subject.topic.series if place.id in series.places]
        for time in tagged.times_in(near) if held else ():
            if day := _day(almanac, time, [series.days for series in held]):
                yield SeriesDay(place, time, day)


def _day(almanac: Almanac, time: TimeExpression, held: list[tuple[date, date]]) -> str | None:
    """The day of `time`, if it lies in one of the periods; of "two weeks earlier" the first day of a period near it."""
    if time.weeks_ago is not None:
        return _about(almanac.near - timedelta(days=time.weeks_ago), held) if almanac.near else None
    told = edtf(almanac, time) if time.placed or time.last else None
    if told is None or len(told) <= len("2022-03"):
        return None
    day = date.fromisoformat(told[:10])
    if time.since_event is not None:
        return _about(day, held)
    return told if any(first <= day <= last for first, last in held) else None


def _about(day: date, held: list[tuple[date, date]]) -> str | None:
    """The first day of the short period that lies about a `day`."""
    short = [(first, last) for first, last in held if (last - first).days < MEETING]
    return next((first.isoformat() for first, last in short if first - ABOUT <= day <= last + ABOUT), None)


def meeting_at(
    tagged: TaggedArticle, spans: tuple[Span, ...], published: str | None
) -> tuple[PlaceExpression, str, str] | None:
    """The place told in `spans` at which the topic knows of one short meeting, shortly before the day of publication
    where that is known, with the first and the last day of that meeting."""
    day = date.fromisoformat(published) if published else None
    for span in spans:
        for place in tagged.places_in(span):
            held = [series.days for series in tagged.tools.subject.topic.series if place.place in series.places]
            known = [period for period in held if day is None or timedelta() <= day - period[0] <= SHORTLY]
            if len(known) == 1 and (known[0][1] - known[0][0]).days < MEETING:
                return place, known[0][0].isoformat(), known[0][1].isoformat()
    return None
