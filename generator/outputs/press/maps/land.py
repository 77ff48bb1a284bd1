"""Land: a stretch of the Earth as a drawing, from the outlines of theme/maps (see the README there).

The projection is equirectangular, true to scale along the middle of the frame."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import cos, radians
from pathlib import Path

from generator.outputs.press.maps.outline import steps, thinned

Point = tuple[float, float]
FILE = "land-110m.txt"
HALF = 1800
"""Half the Earth round, in tenths of a degree."""
BEYOND = 4
"""So many pixels outlines go on outside the frame, so that its edge is not drawn as a coast."""


@dataclass(frozen=True)
class Frame:
    """A stretch of the Earth in degrees, `width` pixels wide."""

    west: float
    south: float
    east: float
    north: float
    width: int

    @property
    def height(self) -> int:
        """How high it is in pixels."""
        return round((self.north - self.south) * self._scale)

    def at(self, latitude: float, longitude: float) -> Point:
        """Where a place lies in the frame, in pixels from its upper left."""
        shrunk = self._scale * cos(radians((self.south + self.north) / 2))
        return (longitude - self.west) * shrunk, (self.north - latitude) * self._scale

    @property
    def _scale(self) -> float:
        return self.width / ((self.east - self.west) * cos(radians((self.south + self.north) / 2)))


def land(theme: Path, frame: Frame) -> str:
    """The land in the frame as the data of an SVG path, to be filled by the even-odd rule and scaled by 1 / FINE."""
    edges = (-BEYOND, -BEYOND, frame.width + BEYOND, frame.height + BEYOND)
    shapes = (_clipped([frame.at(y / 10, x / 10) for x, y in ring], edges) for ring in _rings(theme / "maps" / FILE))
    return "".join(_path(shape) for shape in shapes)


Ring = tuple[tuple[int, int], ...]


@cache
def _rings(file: Path) -> tuple[Ring, ...]:
    """All outlines; one that goes on beyond the 180th meridian stands on either side of the Earth."""
    lines = file.read_text(encoding="ascii").splitlines()
    rings: list[Ring] = [tuple((int(x), int(y)) for x, y in (one.split(",") for one in line.split())) for line in lines]
    return tuple(copy for ring in rings for copy in _both(ring))


def _both(ring: Ring) -> Iterator[Ring]:
    yield ring
    for turn in (HALF,) * (min(x for x, _ in ring) < -HALF) + (-HALF,) * (max(x for x, _ in ring) > HALF):
        yield tuple((x + 2 * turn, y) for x, y in ring)


def _clipped(points: list[Point], edges: tuple[float, float, float, float]) -> list[Point]:
    """The part of a polygon within the edges (Sutherland and Hodgman, 1974)."""
    left, top, right, bottom = edges
    points = _half(points, lambda point: point[0] - left)
    points = _half(points, lambda point: right - point[0])
    points = _half(points, lambda point: point[1] - top)
    return _half(points, lambda point: bottom - point[1])


def _half(points: Sequence[Point], inside: Callable[[Point], float]) -> list[Point]:
    kept: list[Point] = []
    for before, point in zip([*points[-1:], *points], points, strict=False):
        here, there = inside(point), inside(before)
        if (here < 0) != (there < 0):
            share = there / (there - here)
            kept.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
        if here >= 0:
            kept.append(point)
    return kept


def _path(points: Sequence[Point]) -> str:
    drawn = thinned(points)
    if not sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in pairwise([*drawn, *drawn[:1]])):
        return ""  # a shape outside that the clipping has laid flat on an edge
    return f"{steps(drawn)}z"
