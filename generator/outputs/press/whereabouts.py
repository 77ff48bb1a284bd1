"""Whereabouts: the known place (content/places.yml) at which an event is said to have been, for maps, machines
and readers of another language."""

import re
from functools import lru_cache

from generator.actors import Place, Places
from generator.model.story import Event
from generator.outputs.press.edition import Edition
from generator.outputs.press.once import once
from generator.tagging.patterns.part import fold

_WORD = re.compile(r"[^\W_]+")


def place_of(edition: Edition, event: Event) -> Place | None:
    """The place with coordinates that the event's first venue names, by the longest of its names; None where that is
    nowhere known."""
    return known_place(edition, event.venues.first) if event.venues.first else None


def places_of(edition: Edition, event: Event) -> tuple[Place, ...]:
    """Such places of all venues that sources give, each once."""
    found = (known_place(edition, claim.value) for claim in event.venues.claims)
    return tuple({place.id: place for place in found if place}.values())


def known_place(edition: Edition, venue: str) -> Place | None:
    """The place with coordinates that `venue` names, by the longest of its names."""
    known = _known(edition.subject.places)
    if venue not in known:
        written = folded_words(venue)
        found = [(len(name), place) for name, place in _names(edition.subject.places) if name and name in written]
        known[venue] = max(found, key=lambda one: (one[0], one[1].id))[1] if found else None
    return known[venue]


@lru_cache(4096)
def folded_words(text: str) -> str:
    """The words of a name with a blank round each, so that no name is found within a word."""
    found = _WORD.findall(fold(text))
    return f" {' '.join(found)} " if found else ""


def seats(edition: Edition) -> tuple[Place, ...]:
    """From where the sides govern: of each, the first place in its country whose name also stands for the side."""
    sides = [party for party in edition.subject.topic.parties if party.negotiates]
    found: dict[str, Place] = {}
    for place in edition.subject.places.places:
        for side in sides:
            aliases = {alias for listed in side.aliases.values() for alias in listed}
            if place.at and place.within == side.territory and aliases & {*place.name.values()}:
                found.setdefault(side.id, place)
    return tuple(found.values())


@once
def _known(_: Places) -> dict[str, Place | None]:
    """What each venue that was asked for is among these places."""
    return {}


@once
def _names(places: Places) -> list[tuple[str, Place]]:
    known = (place for place in places.places if place.at)
    return [(folded_words(name), place) for place in known for name in (*place.name.values(), *place.aliases)]
