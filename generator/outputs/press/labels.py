"""Labels on a map: each beside its dot, where it covers neither another label nor a dot; else none."""

from collections.abc import Sequence

LETTER, LINE = 7.2, 14
"""About how wide a letter and how high a line of a label is, in pixels."""
GAP = 3
"""How far a label stands from its dot."""
Box = tuple[float, float, float, float]


def place_labels(
    names: Sequence[str], dots: Sequence[tuple[int, int, int]], width: int, height: int
) -> list[tuple[int, int] | None]:
    """Where each name's text begins on a map of `width` by `height`, by the dots (x, y, radius) of all; those in front
    choose first. None for a name without room."""
    taken: list[Box] = [(x - radius, y - radius, x + radius, y + radius) for x, y, radius in dots]
    places: list[tuple[int, int] | None] = []
    for name, dot in zip(names, dots, strict=True):
        box = next((box for box in _boxes(name, dot) if _free(box, taken, width, height)), None)
        taken += [box] if box else []
        places.append((round(box[0]), round(box[3]) - GAP) if box else None)
    return places


def _boxes(name: str, dot: tuple[int, int, int]) -> list[Box]:
    """Where a label may stand, the best place first: beside, above, below, at a corner."""
    x, y, radius = dot
    wide, near = LETTER * len(name), radius + GAP
    across = (x + near, x - near - wide)
    beside = [(left, y - LINE / 2) for left in across]
    above_and_below = [(x - wide / 2, top) for top in (y - near - LINE, y + near)]
    corners = [(left, top) for left in across for top in (y - LINE - 2, y + 2)]
    return [(left, top, left + wide, top + LINE) for left, top in (*beside, *above_and_below, *corners)]


def _free(box: Box, taken: Sequence[Box], width: int, height: int) -> bool:
    left, top, right, bottom = box
    inside = left >= 0 and top >= 0 and right <= width and bottom <= height
    return inside and not any(left < b[2] and b[0] < right and top < b[3] and b[1] < bottom for b in taken)
