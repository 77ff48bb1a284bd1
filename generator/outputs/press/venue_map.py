"""A map of where the sides met: known places with how many talks were held there, over the outlines of the land.

It shows no borders: which ones are right is what such talks are about. The sides' seats of government help to find
one's way."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from generator.actors import Place
from generator.model.story import Event
from generator.outputs.press.edition import Edition
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
LETTER, LINE = 7.2, 14
"""About how wide a letter and how high a line of a label is."""


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
    spots = _labelled([_spot(edition, frame, place, tuple(held[place.id])) for place in ranked], frame)
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


Box = tuple[float, float, float, float]


def _labelled(spots: Sequence[Spot], frame: Frame) -> tuple[Spot, ...]:
    taken: list[Box] = [(x - radius, y - radius, x + radius, y + radius) for x, y, radius in (s.dot for s in spots)]
    done = []
    for spot in spots:
        box = next((box for box in _boxes(spot) if _free(box, taken, frame)), None)
        taken += [box] if box else []
        label = (round(box[0]), round(box[3]) - 3) if box else None
        done.append(Spot(spot.place, spot.name, spot.country, spot.events, spot.disputed, spot.dot, label))
    return tuple(done)


def _boxes(spot: Spot) -> list[Box]:
    x, y, radius = spot.dot
    width, near = LETTER * len(spot.name), radius + 3
    across = (x + near, x - near - width)
    beside = [(left, y - LINE / 2) for left in across]
    above_and_below = [(x - width / 2, top) for top in (y - near - LINE, y + near)]
    corners = [(left, top) for left in across for top in (y - LINE - 2, y + 2)]
    return [(left, top, left + width, top + LINE) for left, top in (*beside, *above_and_below, *corners)]


def _free(box: Box, taken: Sequence[Box], frame: Frame) -> bool:
    left, top, right, bottom = box
    inside = left >= 0 and top >= 0 and right <= frame.width and bottom <= frame.height
    return inside and not any(left < b[2] and b[0] < right and top < b[3] and b[1] < bottom for b in taken)
