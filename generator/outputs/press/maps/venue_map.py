"""A map of where the sides met: known places with how many talks were held there, over the outlines of the land.

Borders, names of countries and the sides' seats of government help to find one's way. Between the sides no border is
drawn: which one is right is what such talks are about."""

from collections import defaultdict
from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from math import sqrt

from generator.actors import Place
from generator.model.story import Event
from generator.outputs.press.edition import Edition
from generator.outputs.press.maps.countries import borders, name_points
from generator.outputs.press.maps.frame import frame_of
from generator.outputs.press.maps.labels import Label, Sheet
from generator.outputs.press.maps.land import Frame, land
from generator.outputs.press.whereabouts import places_of, seats
from generator.outputs.press.words.names import in_language, listing
from generator.outputs.press.words.sentences import HELD

LARGEST = 8
"""The largest radius of a dot."""


@dataclass(frozen=True)
class Spot:
    """A place on the map: its events, its dot (x, y, radius), and its label, None where that has no room.
    `disputed` where sources put each of its events elsewhere too; a place without events is a seat."""

    place: Place
    name: str
    country: str
    events: tuple[Event, ...]
    disputed: bool
    dot: tuple[int, int, int]
    label: Label | None = None


@dataclass(frozen=True)
class VenueMap:
    """The map; `counts` says its places in words."""

    frame: Frame
    land: str
    borders: str
    countries: tuple[tuple[str, Label], ...]
    spots: tuple[Spot, ...]
    counts: str


def venue_map(edition: Edition) -> VenueMap | None:
    """Where talks were held; None where no place is known."""
    places, held = _meetings(edition)
    if not held:
        return None
    frame = frame_of([place.at for place in places if place.at])
    bare = [_spot(edition, frame, place, tuple(held[place.id])) for place in places]
    sheet = Sheet(frame.width, frame.height, [spot.dot for spot in bare])
    spots = tuple(replace(spot, label=sheet.beside(spot.name, spot.dot)) for spot in bare)
    counts = listing(edition, (f"{spot.name}: {len(spot.events)}" for spot in spots if spot.events))
    theme, parties = edition.settings.theme, edition.parties.values()
    sides = {side.territory for side in parties if side.negotiates and side.territory}
    names = tuple(_countries(edition, frame, sheet, sides))
    return VenueMap(frame, land(theme, frame), borders(theme, frame, sides), names, spots, counts)


def _meetings(edition: Edition) -> tuple[list[Place], dict[str, list[Event]]]:
    """The places of the map, that with most talks first, and the talks held at each by its id."""
    held: dict[str, list[Event]] = defaultdict(list)
    places = {place.id: place for place in seats(edition)}
    for event in edition.story.events:
        if event.kind == "negotiation" and event.outcomes.first in HELD:
            for place in places_of(edition, event):
                held[place.id].append(event)
                places[place.id] = place
    return sorted(
        places.values(), key=lambda one: (-len(held.get(one.id, ())), len(in_language(edition, one.name)), one.id)
    ), held


def _countries(edition: Edition, frame: Frame, sheet: Sheet, sides: Set[str]) -> Iterator[tuple[str, Label]]:
    """Names of countries that have room, those of the sides first, then the widest."""
    points = name_points(edition.settings.theme, frame)
    for code in sorted(points, key=lambda code: (code not in sides, -points[code][0][2], code)):
        name = edition.locale.territories.get(code, "")
        label = sheet.within(name, points[code]) if name else None
        if label:
            yield name, label


def _spot(edition: Edition, frame: Frame, place: Place, events: tuple[Event, ...]) -> Spot:
    x, y = frame.at(*(place.at or (0, 0)))
    radius = 2 if not events else min(LARGEST, 2 + 2 * sqrt(len(events)))
    country = edition.locale.territories.get(place.within or "", "")
    disputed = bool(events) and all(event.venues.contested for event in events)
    dot = (round(x), round(y), round(radius))
    return Spot(place, in_language(edition, place.name), country, events, disputed, dot)
