"""Anchors: what the days of an article are read against: its own day, or the talks that the topic knows of at the
places of its opening."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.almanac import almanac_of
from generator.tagging.days.event_days.clauses import said_to_come
from generator.tagging.days.moved_days import moved_to
from generator.tagging.days.opening_series import opening_sentences, opening_series
from generator.tagging.days.stated_days import datelines
from generator.tagging.days.talks_days import only_day
from generator.tagging.times.resolve import Almanac
from generator.tagging.times.time_expression import TimeExpression

#: The day of a dateline is at most so long before that of publication.
SHORTLY = timedelta(days=2)


def almanac_for(tagged: TaggedArticle, published: str | None) -> Almanac:
    """What the days of an article are read against. Where it tells when it was `published`, that day, or that of its
    dateline where this is shortly before; else the talks held at the places of the opening, and the only day of theirs
    that a weekday can mean, rather one beside talks in the opening."""
    almanac = almanac_of(tagged.tools.subject, published)
    if near := almanac.near:
        written = (day for time in datelines(tagged) if (day := almanac.day(time)))
        return replace(almanac, near=next((day for day in written if timedelta() < near - day <= SHORTLY), near))
    told = next((some for some in opening_series(tagged) if len(some) == 1), opening_series(tagged)[0])
    weekdays = (_beside_talks(tagged), _bare(tagged, tagged.article.sentences))
    near = next((almanac.day(time) for some in weekdays for time in _of_the_talks(tagged, tuple(some))), None)
    return replace(almanac, periods=tuple(one.days for one in told), near=near)


def past_weekdays_of_the_talks(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """The bare weekday of the opening that only one day of the talks held at its places has, as that day, unless it is
    told as still to come."""
    told = _of_the_talks(tagged, tuple(_beside_talks(tagged)))
    yield from (time for time in told if not (said_to_come(tagged, time.span) or _moved_to(tagged, time)))


def _moved_to(tagged: TaggedArticle, day: TimeExpression) -> bool:
    """Whether talks are put off until a day."""
    talks = tagged.talks_in(tagged.article.sentence_at(day.span.start))
    return any(time.span == day.span for mention in talks for time in moved_to(tagged, mention))


def _of_the_talks(tagged: TaggedArticle, weekdays: Iterable[TimeExpression]) -> Iterator[TimeExpression]:
    """The first of the `weekdays` that is a day of the talks, as that day."""
    for series in opening_series(tagged):
        for time in weekdays:
            if day := only_day(tagged, time, series):
                yield time._replace(year=day.year, month=day.month, day=day.day)
                return


def _beside_talks(tagged: TaggedArticle) -> Iterator[TimeExpression]:
    """The bare weekdays of the opening beside talks."""
    return _bare(tagged, (span for span in opening_sentences(tagged) if tagged.talks_in(span)))


def _bare(tagged: TaggedArticle, sentences: Iterable[Span]) -> Iterator[TimeExpression]:
    """The bare weekdays of some sentences, outside of quotations."""
    for sentence in sentences:
        bare = (time for time in tagged.times_in(sentence) if time.weekday is not None and not time.placed)
        yield from (time for time in bare if not (time.last or time.coming or tagged.quoted(time.span)))
