"""Spread: which part of a long list shows what, for its own pages and for all that link into it.

What an item weighs is near what it takes of a page; a full page says near 100 KB of HTML (docs/weight.md)."""

from dataclasses import dataclass

from generator.model.story import Event, Source
from generator.model.threads import Count, Point, Stand
from generator.outputs.press.addresses import section_page
from generator.outputs.press.differing.corrected import Corrected, corrected
from generator.outputs.press.differing.ledger import Row, ledger
from generator.outputs.press.edition import Edition
from generator.outputs.press.events.count_picture import day_of
from generator.outputs.press.lists.parts import Part, parts
from generator.outputs.press.once import once

FULL = 1000
"""What a page holds at most, in tenths of a kilobyte, as everything here is weighed."""
NAMED = 10
"""So many sources an event on the timeline names about (theme/parts/event.md.jinja)."""


@once
def timeline_parts(edition: Edition) -> tuple[Part[Event], ...]:
    """The events of the timeline."""
    return parts(edition.story.events, _day, FULL, lambda event: 15 + 5 * min(NAMED, len(event.seeds)))


def round_parts(edition: Edition) -> tuple[Part[Event], ...]:
    """The events of the list of rounds."""
    return parts(edition.story.events, _day, FULL, lambda _: 12, edition.events)


def source_parts(edition: Edition) -> tuple[Part[Source], ...]:
    """The sources, by the day of publication."""
    ordered = sorted(edition.story.sources, key=lambda source: (source.record.published or "", source.id))
    taken = {source.id for source in ordered}
    return parts(ordered, lambda source: source.record.published, FULL, lambda _: 4, taken)


def correction_parts(edition: Edition) -> tuple[Part[Corrected], ...]:
    """The public corrections, the latest last."""
    return parts(corrected(edition)[::-1], lambda entry: entry.date, FULL, lambda _: 6)


def ledger_parts(edition: Edition) -> tuple[Part[Row], ...]:
    """The facts on which sources differ, by the day of the event or the count."""

    def weight(row: Row) -> int:
        return 4 + sum(2 + sum(3 + len(alike) for alike in version.sentences) for version in row.versions)

    return parts(ledger(edition), lambda row: row.day, FULL, weight)


@once
def stand_parts(edition: Edition) -> tuple[Part[tuple[Point, Stand]], ...]:
    """The positions on the agenda, each with its point, by date."""
    held = [(point, stand) for point in edition.story.agenda for stand in point.stands]
    return parts(
        sorted(held, key=lambda pair: pair[1].date or ""),
        lambda pair: pair[1].date,
        FULL,
        lambda pair: 3 + 3 * len(pair[1].seeds),
    )


@dataclass(frozen=True)
class Counted:
    """A count, its day, and where it stands: in which tally of the story, and where there."""

    count: Count
    day: str | None
    place: tuple[int, int]


def count_parts(edition: Edition) -> tuple[Part[Counted], ...]:
    """The counts, by the day that they are for or that their article was published."""
    found = (
        Counted(count, day_of(edition, count), (number, place))
        for number, tally in enumerate(edition.story.figures)
        for place, count in enumerate(tally.counts)
    )
    return parts(sorted(found, key=lambda one: one.day or ""), lambda one: one.day, FULL, lambda _: 8)


def point_pages(edition: Edition) -> dict[str, str]:
    """For each point of the agenda the page with the last that is said of it."""
    page = section_page(edition, "agenda")
    first = {point.id: page for point in edition.story.agenda}
    return first | {point.id: page + part.address for part in stand_parts(edition) for point, _ in part.items}


@once
def correction_pages(edition: Edition) -> dict[str, str]:
    """The page of each public correction, by its anchor."""
    page = section_page(edition, "corrections")
    return {entry.anchor: page + part.address for part in correction_parts(edition) for entry in part.items}


def _day(event: Event) -> str | None:
    return event.date
