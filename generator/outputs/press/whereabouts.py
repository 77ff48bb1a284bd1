"""Whereabouts: the known place (content/places.yml) at which an event is said to have been, for maps and machines."""

import re

from generator.actors import Place
from generator.model.story import Event
from generator.outputs.press.edition import Edition
from generator.tagging.part import fold

_WORD = re.compile(r"[^\W_]+")


def place_of(edition: Edition, event: Event) -> Place | None:
    """The place with coordinates that the event's first venue names, by the longest of its names; None where that is
    nowhere known."""
    if not event.venues.first:
        return None
    written = _words(event.venues.first)
    found = [(len(name), place) for name, place in _names(edition) if name and name in written]
    return max(found, key=lambda one: (one[0], one[1].id))[1] if found else None


def _names(edition: Edition) -> list[tuple[str, Place]]:
    known = (place for place in edition.subject.places.places if place.at)
    return [(_words(name), place) for place in known for name in (*place.name.values(), *place.aliases)]


def _words(text: str) -> str:
    """The words of a name with a blank round each, so that no name is found within a word."""
    found = _WORD.findall(fold(text))
    return f" {' '.join(found)} " if found else ""
