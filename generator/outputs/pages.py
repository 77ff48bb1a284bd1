"""Output: the pages, as Markdown for the engine: home, rounds, actors, and those written by hand."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from typing import Any

from generator.model.story import Actor, Event, OutputFile
from generator.outputs.press.addresses import HOME, member_page, section_page
from generator.outputs.press.attendance import seeds_of
from generator.outputs.press.biography import biography
from generator.outputs.press.edition import Edition
from generator.outputs.press.excerpt import Excerpt, excerpt
from generator.outputs.press.ledger import Row, ledger
from generator.outputs.press.names import in_language
from generator.outputs.press.outlook import coming_events, coming_mentions, since_then, standings
from generator.outputs.press.paging import page_file, part_file, part_files
from generator.outputs.press.pictures import run_picture, seats_picture
from generator.outputs.press.searching import aside
from generator.outputs.press.sentences import latest_event
from generator.outputs.press.slots import filled
from generator.outputs.press.spread import point_pages, round_parts
from generator.outputs.press.structured import article
from generator.outputs.press.venue_map import venue_map
from generator.outputs.press.written import with_alternates, written_pages

RECENT = 3
"""How many of the last events the home page shows."""
POINTS = 6
"""How many points of the agenda it shows."""


def render(edition: Edition) -> Iterator[OutputFile]:
    """Every page of the edition."""
    yield _home(edition)
    yield from _rounds(edition)
    yield from _actors(edition)
    yield from _written(edition)


def _home(edition: Edition) -> OutputFile:
    topic = edition.subject.topic
    dated = [event for event in edition.story.events if event.date]
    title, description = in_language(edition, topic.title), in_language(edition, topic.description)
    return page_file(
        edition,
        HOME,
        "home.md.jinja",
        data=[article(edition, HOME, title, description)],
        title=title,
        description=description,
        latest=latest_event(edition),
        since=since_then(edition),
        coming=coming_events(edition),
        run=run_picture(edition),
        announced=coming_mentions(edition),
        standings=standings(edition)[:POINTS],
        point_pages=point_pages(edition),
        recent=dated[: -RECENT - 1 : -1],
    )


def _written(edition: Edition) -> Iterator[OutputFile]:
    for page in written_pages(edition):
        content = filled(edition, with_alternates(edition, page))
        yield OutputFile(f"{edition.language.code}/{page.file}", content)


def _rounds(edition: Edition) -> Iterator[OutputFile]:
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


def _actors(edition: Edition) -> Iterator[OutputFile]:
    yield page_file(edition, section_page(edition, "actors"), "actors.md.jinja", groups=_by_party(edition))
    for actor in edition.story.actors:
        yield from _actor(excerpt(edition, actors=[actor]), actor, aside(edition, "actors"))


def _actor(told: Excerpt, actor: Actor, left: tuple[str, ...]) -> Iterator[OutputFile]:
    page, found = member_page(told.edition, "actors", actor.id), biography(told.edition, actor)

    def make(place: int, edition: Edition) -> bytes:
        part, shown = found[place]
        values = {"actor": shown, "seeds": seeds_of(edition, shown), "aside": left}
        return part_file(edition, page, "actor.md.jinja", part, [one for one, _ in found], **values).content

    for place, (part, _) in enumerate(found):
        yield told.file(f"{page}{part.address}index.md", partial(make, place), left)


def _by_party(edition: Edition) -> list[tuple[str | None, list[Actor]]]:
    order = [party.id for party in edition.subject.topic.parties]
    parties = {actor.party for actor in edition.story.actors}
    known = [party for party in order if party in parties]
    others = sorted(party for party in parties if party and party not in order)
    groups: list[str | None] = [*known, *others, *([None] if None in parties else [])]
    return [(party, [actor for actor in edition.story.actors if actor.party == party]) for party in groups]
