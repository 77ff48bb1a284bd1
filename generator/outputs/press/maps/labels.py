"""Labels on a map: each beside its dot or within its country, where it covers neither another label nor a dot."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

LETTER, LINE = 7.2, 14
"""About how wide a letter and how high a line of a label is, in pixels."""
SMALL = 7.0
"""The same of a letter of a country's name, which is in capitals."""
GAP = 3
"""How far a label stands from its dot, and a line's letters from its lower edge."""
OVER = 1.1
"""By how much a name may be wider than its country."""
Box = tuple[float, float, float, float]
Dot = tuple[int, int, int]


class Label(NamedTuple):
    """Where a text stands: a point of its baseline, and what part of the text is there (SVG's text-anchor)."""

    x: int
    y: int
    anchor: str


class Sheet:
    """The room for labels on a map of `width` by `height` with `dots` (x, y, radius); who asks first chooses first."""

    def __init__(self, width: int, height: int, dots: Iterable[Dot]) -> None:
        self._edges = width, height
        self._taken: list[Box] = [(x - radius, y - radius, x + radius, y + radius) for x, y, radius in dots]

    def beside(self, name: str, dot: Dot) -> Label | None:
        """Where the label of a dot stands, the best place first: beside, above, below, at a corner; None without."""
        x, y, radius = dot
        wide, near = LETTER * len(name), radius + GAP
        across = ((x + near, "start"), (x - near, "end"))
        beside = [(at, y - LINE / 2, anchor) for at, anchor in across]
        above_and_below = [(x, top, "middle") for top in (y - near - LINE, y + near)]
        corners = [(at, top, anchor) for at, anchor in across for top in (y - LINE - 2, y + 2)]
        return self._first(wide, [*beside, *above_and_below, *corners])

    def within(self, name: str, points: Iterable[tuple[float, float, float]]) -> Label | None:
        """Where the name of a country stands, by points in it and how far it goes on beside each (x, y, to either
        side), the best first; None without room."""
        wide = SMALL * len(name)
        return self._first(wide, [(x, y - LINE / 2, "middle") for x, y, room in points if wide <= 2 * room * OVER])

    def _first(self, wide: float, places: Sequence[tuple[float, float, str]]) -> Label | None:
        for x, top, anchor in places:
            left = x - wide * {"start": 0, "middle": 0.5, "end": 1}[anchor]
            box = left, top, left + wide, top + LINE
            if self._free(box):
                self._taken.append(box)
                return Label(round(x), round(top + LINE) - GAP, anchor)
        return None

    def _free(self, box: Box) -> bool:
        (left, top, right, bottom), (width, height) = box, self._edges
        inside = left >= 0 and top >= 0 and right <= width and bottom <= height
        return inside and not any(left < b[2] and b[0] < right and top < b[3] and b[1] < bottom for b in self._taken)
