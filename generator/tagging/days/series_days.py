"""Series days: days that stand beside the place of a series of talks which was held there on that day."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import itemgetter

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.listed_days import listed
from generator.tagging.days.news_distance import days_after
from generator.tagging.days.same_places import same_places
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.remembered import remembered
from generator.tagging.times.edtf import edtf
from generator.tagging.times.resolve import Almanac
from generator.tagging.times.time_expression import TimeExpression
from generator.topic import Series

#: A place and its day stand within so many code points of each other.
REACH = 60
#: A place opens its sentence within so many code points.
OPENS = 8
#: "Between" stands within so many code points in front of the first of its days.
BETWEEN = 14
#: "Two weeks earlier" is right to so many days.
ABOUT = timedelta(days=2)
#: The days of a series that is no longer than this are those of its one meeting.
MEETING = 3
#: A date of so many signs is a day.
DAY = 10
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class SeriesDay:
    """The place of a series, the time beside it, the day or month (EDTF) in which that series was held there, and the
    last day of that series."""

    place: Span
    time: TimeExpression
    day: str
    last: date


def series_days(tagged: TaggedArticle, almanac: Almanac, forward: bool = False) -> Iterator[SeriesDay]:
    """Days of series that the article names together with their places, or the countries of these, in order of the
    text; bare weekdays are those that lie ahead where it looks `forward`."""
    for place, held in _places(tagged):
        sentence = tagged.article.sentence_at(place.start)
        for times in listed(tagged, tagged.times_in(sentence)):
            if _beside(tagged, times, place) and not _bounded(tagged, times):
                for time in times:
                    for period in (series.days for series in held):
                        if day := _day(almanac, time, period, forward):
                            yield SeriesDay(place, time, day, period[1])
        yield from _days_before(tagged, almanac, place, held)
        yield from _told_in_front(tagged, almanac, place, held)


def _told_in_front(tagged: TaggedArticle, almanac: Almanac, place: Span, held: list[Series]) -> Iterator[SeriesDay]:
    """The one full day of the sentence in front of one that opens with a place and tells no time ("On 11 March the mood
    was another. In Jeddah they ...")."""
    sentence = tagged.article.sentence_at(place.start)
    before = tagged.article.sentence_before(sentence.start)
    if before is None or tagged.times_in(sentence) or place.start - sentence.start > OPENS:
        return
    days = [time for time in tagged.times_in(before) if time.month and time.day and not time.stamp]
    if len(days) == 1 and not tagged.tags_in(before, "place"):
        for first, last in (series.days for series in held):
            if day := _day(almanac, days[0], (first, last), forward=False):
                yield SeriesDay(place, days[0], day, last)


def _days_before(tagged: TaggedArticle, almanac: Almanac, place: Span, held: list[Series]) -> Iterator[SeriesDay]:
    """A short series that was held at a place so many days before the event ("a week after talks in Geneva")."""
    if almanac.event is None:
        return
    start = max(tagged.article.sentence_at(place.start).start, place.start - REACH)
    for span, days in days_after(tagged, Span(start, place.start)):
        told = almanac.event - timedelta(days=days)
        for first, last in (series.days for series in held):
            if day := told.isoformat() if first <= told <= last else _about(told, (first, last)):
                yield SeriesDay(place, TimeExpression(span, "days-from-the-news"), day, last)


@remembered
def _places(tagged: TaggedArticle) -> tuple[tuple[Span, list[Series]], ...]:
    """Where the article names places at which series were held, speaks of one of them in other words ("the city"), or
    says "in" of a country of such places, in order."""
    return tuple(sorted(_named_places(tagged), key=itemgetter(0)))


def _named_places(tagged: TaggedArticle) -> Iterator[tuple[Span, list[Series]]]:
    series, lands = tagged.tools.subject.topic.series, tagged.tools.party_at
    whole = Span(0, len(tagged.plain))
    named = [(tag.span, held) for tag in tagged.tags_in(whole, "place") if (held := _held_at(series, tag.id))]
    yield from named
    for span in same_places(tagged, whole):
        yield span, [one for place, held in named if place.end <= span.start for one in held]
    for place in tagged.places_in(whole):
        alone = place.party if place.place is None else None
        if alone and (held := [one for one in series if alone in {lands.get(name) for name in one.places}]):
            yield place.span, held


def _held_at(series: Sequence[Series], place: str) -> list[Series]:
    return [one for one in series if place in one.places]


def _beside(tagged: TaggedArticle, times: Sequence[TimeExpression], place: Span) -> bool:
    """Whether one of joined times stands near a place, or is all that its sentence tells of time."""
    alone = len(tagged.times_in(tagged.article.sentence_at(place.start))) == 1
    return alone or any(_near(time.span, place) for time in times)


def _near(time: Span, place: Span) -> bool:
    return place.start - REACH <= time.start and time.end <= place.end + REACH


def _bounded(tagged: TaggedArticle, times: Sequence[TimeExpression]) -> bool:
    """Whether joined times only open the span in which something was ("between May and July", "since May")."""
    language, first = tagged.tools.language, times[0]
    window = Span(max(0, first.span.start - BETWEEN), first.span.start)
    if compile_phrases(language.calendar.between).search(tagged.plain, *window):
        return True
    when = compile_phrases(language.talks.when).match(tagged.plain[first.span.end :].lstrip(", "))
    since = compile_phrases(language.talks.since).finditer(tagged.plain, *window)
    alone = len(times) == 1 and first.day is None and not when
    return alone and any(match.end() == first.span.start - 1 for match in since)


def _day(almanac: Almanac, time: TimeExpression, held: tuple[date, date], forward: bool) -> str | None:
    """The day or month of `time`, if it lies in the period `held`, as "seventeen days earlier" can; of "two weeks
    earlier" the first day of that period, if it is a short one near it."""
    if time.weeks_ago is not None:
        return _about(almanac.near - timedelta(days=time.weeks_ago), held) if almanac.near else None
    told = edtf(almanac, time, forward) or (time.day and edtf(almanac, time._replace(year=held[0].year)))
    if not told:
        return None
    if time.since_event is not None:
        day = date.fromisoformat(told[:DAY])
        exact = time.since_event % WEEK.days != 0 and held[0] <= day <= held[1]
        return told if exact else _about(day, held)
    if time.last and time.weekday is not None and almanac.event and told == almanac.event.isoformat():
        told = (almanac.event - WEEK).isoformat()
    first = told.partition("/")[0]
    begins, ends = (day.isoformat()[: len(first)] for day in held)
    return told if begins <= first <= ends else None


def _about(day: date, held: tuple[date, date]) -> str | None:
    """The first day of a short period that lies about a `day`."""
    first, last = held
    near = (last - first).days < MEETING and first - ABOUT <= day <= last + ABOUT
    return first.isoformat() if near else None
