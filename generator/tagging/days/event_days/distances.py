"""Distances: how far a day is from that of writing, and whether headline and first sentences look as far."""

from collections.abc import Iterator
from datetime import date

from generator.tagging.article import TaggedArticle
from generator.tagging.days.event_days.opening import Opening, opening_of
from generator.tagging.days.event_days.told import ToldDay
from generator.tagging.remembered import remembered
from generator.tagging.times.resolve import Almanac

#: How long before the day of writing a day is, by the most days of which this is said.
BEFORE = ((3, "days-before"), (10, "week-before"), (30, "weeks-before"))
DISTANCES = ((-1, "to-come"), (0, "today"), (1, "yesterday"), *BEFORE)


def marks_of_distance(
    tagged: TaggedArticle, told: ToldDay, opening: Opening, almanac: Almanac, ahead: bool | None
) -> Iterator[str]:
    """The marks of how far a day is from that of writing, where this is known, and whether it lies on the same side of
    that as the talks, where these are known to lie `ahead` or not."""
    if almanac.near is None:
        return
    days = (almanac.near - told.day).days
    yield next((name for most, name in DISTANCES if days <= most), "long-before")
    if ahead is not None:
        side = "to-come" if days < 0 else "gone" if days else "today"
        yield f"{side}-and-talks-{'ahead' if ahead else 'begun'}"
    headlines = _of_headlines(tagged, almanac)
    if headlines and told.day not in headlines:
        yield "unlike-the-day-of-the-headline"
    if days < 0:
        headline = opening.headline_ahead or any(day > almanac.near for day in headlines)
        yield "to-come-as-the-headline-says" if headline else "to-come-unlike-the-headline"
        yield "to-come-as-the-first-sentence-says" if opening.first_ahead else "to-come-unlike-the-first-sentence"
        yield "to-come-though-talks-were-held" if opening.held else "to-come-and-none-were-held"


@remembered
def _of_headlines(tagged: TaggedArticle, almanac: Almanac) -> frozenset[date]:
    """The full days that headlines tell."""
    opening = opening_of(tagged, 0)
    spans = (span for span, number in opening.order.items() if number < opening.first)
    days = (almanac.day(time) for span in spans for time in tagged.times_in(span) if time.month)
    return frozenset(day for day in days if day)
