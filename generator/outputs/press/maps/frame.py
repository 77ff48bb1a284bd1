"""The frame of a map: the stretch of the Earth that shows all its places, and enough round them to know where it is."""

from collections.abc import Sequence

from generator.outputs.press.maps.land import Frame, Point

WIDTH = 340
ROOM = 4.0
"""Degrees left free round the outermost places."""
LEAST = (50.0, 22.0)
"""A map is at least so many degrees wide and high."""
SHAPE = (1.2, 1.6)
"""How much wider than high it may be."""


def frame_of(points: Sequence[Point]) -> Frame:
    """The frame round `points` (latitude, longitude), one or more."""
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
