"""Output: the list of all events with its pictures, and a page for each of them."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from generator.model.output_file import OutputFile
from generator.model.story import Event
from generator.outputs.press.addresses import member_page, section_page
from generator.outputs.press.differing.ledger import Row, ledger
from generator.outputs.press.edition import Edition
from generator.outputs.press.events.pictures import run_picture, seats_picture
from generator.outputs.press.excerpt import Excerpt, excerpt
from generator.outputs.press.lists.spread import round_parts
from generator.outputs.press.maps.venue_map import venue_map
from generator.outputs.press.pages.paging import page_file, part_files
from generator.outputs.press.pages.searching import aside


def render(edition: Edition) -> Iterator[OutputFile]:
    """The list, in parts where it is long, and the pages."""
    events: tuple[Event, ...] = edition.story.events
    pictures: dict[str, Any] = {
        "run": run_picture(edition),
        "seats": seats_picture(edition),
        "venues": venue_map(edition),
    }
    page = section_page(edition, "rounds")
    yield from part_files(edition, page, "rounds.md.jinja", round_parts(edition), lambda _: pictures)
    earlier = {later.id: event for event, later in pairwise(events)}
    later = {event.id: after for event, after in pairwise(events)}
    disputes: dict[str | None, list[Row]] = {}
    for row in ledger(edition):
        disputes.setdefault(row.event, []).append(row)
    for event in events:
        around, rows = (earlier.get(event.id), later.get(event.id)), disputes.get(event.id, [])
        cited = (seed for row in rows for one in row.versions for alike in one.sentences for seed, _ in alike)
        yield _round(excerpt(edition, events=[event], beside=cited), event, *around, rows, aside(edition, "rounds"))


def _round(
    told: Excerpt,
    event: Event,
    earlier: Event | None,
    later: Event | None,
    disputes: list[Row],
    left: tuple[str, ...],
) -> OutputFile:
    page = member_page(told.edition, "rounds", event.id)
    values: dict[str, Any] = {"event": event, "earlier": earlier, "later": later, "disputes": disputes}

    def make(edition: Edition) -> bytes:
        return page_file(edition, page, "round.md.jinja", aside=left, **values).content

    return told.file(f"{page}index.md", make, earlier, later, disputes, left)
