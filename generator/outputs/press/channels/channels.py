"""Channels: whose events a feed or a calendar tells — the whole site's, a run's of talks, a side's, a person's."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from generator.model.story import Actor, Event
from generator.outputs.press.addresses import HOME, member_page, section_page
from generator.outputs.press.channels.files import SITE
from generator.outputs.press.differing.corrected import Corrected, corrected
from generator.outputs.press.edition import Edition
from generator.outputs.press.words.names import actor_name, in_language, series_name


@dataclass(frozen=True)
class Channel:
    """Events and public corrections that belong together. `kind` is site, series, parties or actors, `id` that of the
    run, side or person; `page` is the page they stand on."""

    kind: str
    id: str
    title: str
    description: str
    page: str
    events: tuple[Event, ...]
    corrections: tuple[Corrected, ...]


def channels(edition: Edition, *, persons: bool = True) -> tuple[Channel, ...]:
    """Every channel of the edition that has an event, the site's own first; without those of `persons` if so asked."""
    actors = chain.from_iterable(_of_actor(edition, actor) for actor in edition.story.actors if persons)
    return (_site(edition), *_of_series(edition), *_of_parties(edition), *actors)


def channels_on(edition: Edition, page: str) -> tuple[Channel, ...]:
    """The channels that stand on the page at the path `page`."""
    if page == HOME:
        return (_site(edition),)
    if page == section_page(edition, "timeline"):
        return tuple(_of_series(edition))
    actors = section_page(edition, "actors")
    if page == actors:
        return tuple(_of_parties(edition))
    actor = edition.actors.get(page.removeprefix(actors).rstrip("/")) if page.startswith(actors) else None
    return tuple(_of_actor(edition, actor)) if actor else ()


def _site(edition: Edition) -> Channel:
    topic = edition.subject.topic
    title, description = in_language(edition, topic.title), in_language(edition, topic.description)
    return Channel(SITE, topic.id, title, description, HOME, edition.story.events, corrected(edition))


def _of_series(edition: Edition) -> Iterator[Channel]:
    page = section_page(edition, "timeline")
    for identity in edition.series:
        events = (event for event in edition.story.events if event.series == identity)
        yield from _channel(edition, ("series", identity, series_name(edition, identity)), page, events)


def _of_parties(edition: Edition) -> Iterator[Channel]:
    page = section_page(edition, "actors")
    for identity in edition.parties:
        events = (one for one in edition.story.events if identity in {claim.value for claim in one.parties.claims})
        yield from _channel(edition, ("parties", identity, actor_name(edition, identity)), page, events)


def _of_actor(edition: Edition, actor: Actor) -> Iterator[Channel]:
    page = member_page(edition, "actors", actor.id)
    events = (edition.events[event] for event in actor.events if event in edition.events)
    return _channel(edition, ("actors", actor.id, actor.name), page, events)


def _channel(edition: Edition, named: tuple[str, str, str], page: str, events: Iterator[Event]) -> Iterator[Channel]:
    kind, identity, name = named
    told = tuple(events)
    if told:
        words, topic = edition.language.interface.feeds, in_language(edition, edition.subject.topic.title)
        seeds = {seed for event in told for seed in event.seeds}
        title, about = words.title.format(name=name, topic=topic), words.about.format(name=name, topic=topic)
        yield Channel(kind, identity, title, about, page, told, corrected(edition, seeds))
