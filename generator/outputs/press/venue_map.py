"""A map of where the sides met: known places with how many talks were held there, over the outlines of the land.

It shows no borders: which ones are right is what such talks are about. The sides' seats of government help to find
one's way."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import sqrt

from generator.actors import Place
from generator.model.story import Event
from generator.outputs.press.edition import Edition
from generator.outputs.press.labels import place_labels
from generator.outputs.press.land import Frame, Point, land
from generator.outputs.press.names import in_language, listing
from generator.outputs.press.sentences import HELD
from generator.outputs.press.whereabouts import places_of, seats

WIDTH = 340
ROOM = 4.0
"""Degrees left free round the outermost places."""
LEAST = (50.0, 22.0)
"""A map is at least so many degrees wide and high."""
SHAPE = (1.2, 1.6)
"""How much wider than high it may be."""


@dataclass(frozen=True)
class Spot:
    """A place on the map: its events, its dot (x, y, radius), and where its label begins, None where it has no room.
    `disputed` where sources put each of its events elsewhere too; a place without events is a seat."""

    place: Place
    name: str
    country: str
    events: tuple[Event, ...]
    disputed: bool
    dot: tuple[int, int, int]
    label: tuple[int, int] | None = None


@dataclass(frozen=True)
class VenueMap:
    """The map; `counts` says its places in words."""

    frame: Frame
    land: str
    spots: tuple[Spot, ...]
    counts: str


def venue_map(edition: Edition) -> VenueMap | None:
    """Where talks were held; None where no place is known."""
    held: dict[str, list[Event]] = defaultdict(list)
    places: dict[str, Place] = {}
    for event in edition.story.events:
        if event.kind == "negotiation" and event.outcomes.first in HELD:
            for place in places_of(edition, event):
                held[place.id].append(event)
                places[place.id] = place
    if not places:
        return None
    places |= {place.id: place for place in seats(edition)}
    frame = _frame([place.at for place in places.values() if place.at])
    ranked = sorted(
        places.values(), key=lambda place: (-len(held[place.id]), len(in_language(edition, place.name)), place.id)
    )
    bare = [_spot(edition, frame, place, tuple(held[place.id])) for place in ranked]
    labels = place_labels([spot.name for spot in bare], [spot.dot for spot in bare], frame.width, frame.height)
    spots = tuple(replace(spot, label=label) for spot, label in zip(bare, labels, strict=True))
    counts = listing(edition, (f"{spot.name}: {len(spot.events)}" for spot in spots if spot.events))
    return VenueMap(frame, land(edition.settings.theme, frame), spots, counts)


def _frame(points: Sequence[Point]) -> Frame:
    south, north = _widened(min(at[0] for at in points), max(at[0] for at in points), LEAST[1])
    west, east = _widened(min(at[1] for at in points), max(at[1] for at in points), LEAST[0])
    frame = Frame(west, south, east, north, WIDTH)
    wide = WIDTH / frame.height
    if wide > SHAPE[1]:
        more = (north - south) * (wide / SHAPE[1] - 1) / 2
        frame = Frame(west, max(-60, south - more), east, min(85, north + more), WIDTH)
    elif wide < SHAPE[0]:
        more = (east - west) * (SHAPE[0] / wide - 1) / 2
        frame = Frame(west - more, south, east + more, north, WIDTH)
    return frame


def _widened(low: float, high: float, least: float) -> tuple[float, float]:
    more = max(ROOM, (least - (high - low)) / 2)
    return low - more, high + more


def _spot(edition: Edition, frame: Frame, place: Place, events: tuple[Event, ...]) -> Spot:
    x, y = frame.at(*(place.at or (0, 0)))
    radius = 2 if not events else min(12, 3 + 2 * sqrt(len(events)))
    country = edition.locale.territories.get(place.within or "", "")
    disputed = bool(events) and all(event.venues.contested for event in events)
    dot = (round(x), round(y), round(radius))
    return Spot(place, in_language(edition, place.name), country, events, disputed, dot)
