"""Short meetings: the one that the topic knows at a place, which tells the days of an article that names none."""

from datetime import date, timedelta

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.series_days import MEETING
from generator.tagging.names.entities import Tag
from generator.tagging.names.places import PlaceExpression

#: An article tells of a meeting without its day at most so long after it.
SHORTLY = timedelta(days=10)


def meeting_of_the_dateline(tagged: TaggedArticle, published: str | None) -> tuple[Tag, str, str] | None:
    """The same of the place in capitals that opens a line of the head, where the day of publication is known."""
    places = (
        tag for line in tagged.head for tag in tagged.tags_in(line.span, "place") if tag.span.start == line.span.start
    )
    for tag in places:
        if published and tag.text.isupper() and (found := _only_meeting(tagged, tag.id, date.fromisoformat(published))):
            return tag, found[0].isoformat(), found[1].isoformat()
    return None


def meeting_at(
    tagged: TaggedArticle, spans: tuple[Span, ...], published: str | None
) -> tuple[PlaceExpression, str, str] | None:
    """The place told in `spans` at which the topic knows of one short meeting, shortly before the day of publication
    where that is known, with the first and the last day of that meeting."""
    day = date.fromisoformat(published) if published else None
    for span in spans:
        for place in tagged.places_in(span):
            if found := _only_meeting(tagged, place.place, day):
                return place, found[0].isoformat(), found[1].isoformat()
    return None


def _only_meeting(tagged: TaggedArticle, place: str | None, day: date | None) -> tuple[date, date] | None:
    held = [series.days for series in tagged.tools.subject.topic.held_at([place])]
    known = [period for period in held if day is None or timedelta() <= day - period[0] <= SHORTLY]
    short = len(known) == 1 and (known[0][1] - known[0][0]).days < MEETING
    return known[0] if short else None
