"""Short meetings: the one that the topic knows at a place, which tells the days of an article that names none."""

from datetime import date, timedelta

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.series_days import MEETING
from generator.tagging.names.places import PlaceExpression

#: An article tells of a meeting without its day at most so long after it.
SHORTLY = timedelta(days=10)


def meeting_at(
    tagged: TaggedArticle, spans: tuple[Span, ...], published: str | None
) -> tuple[PlaceExpression, str, str] | None:
    """The place told in `spans` at which the topic knows of one short meeting, shortly before the day of publication
    where that is known, with the first and the last day of that meeting."""
    day = date.fromisoformat(published) if published else None
    for span in spans:
        for place in tagged.places_in(span):
            held = [series.days for series in tagged.tools.subject.topic.held_at([place.place])]
            known = [period for period in held if day is None or timedelta() <= day - period[0] <= SHORTLY]
            if len(known) == 1 and (known[0][1] - known[0][0]).days < MEETING:
                return place, known[0][0].isoformat(), known[0][1].isoformat()
    return None
