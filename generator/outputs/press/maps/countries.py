"""Countries on a map: the borders between them, and where in them a name has room (see theme/maps/README.md)."""

from collections.abc import Iterator, Sequence, Set
from functools import cache
from itertools import groupby
from pathlib import Path

from generator.outputs.press.maps.land import BEYOND, Frame, Point
from generator.outputs.press.maps.outline import steps, thinned

BORDERS, NAMES = "borders-110m.txt", "names-110m.txt"


def borders(theme: Path, frame: Frame, sides: Set[str]) -> str:
    """The borders in the frame as the data of an SVG path, to be scaled by 1 / FINE; none between two of the `sides`
    (codes of ISO 3166): where it runs may be what they talk about."""
    lines = (line for pair, line in _borders(theme / "maps" / BORDERS) if not pair <= sides)
    runs = (run for line in lines for run in _runs(frame, [frame.at(y / 10, x / 10) for x, y in line]))
    return "".join(steps(thinned(run)) for run in runs)


def name_points(theme: Path, frame: Frame) -> dict[str, list[tuple[float, float, float]]]:
    """By country the points in the frame at which its name may stand, the best first: x, y, and how far the country
    goes on to either side, in pixels."""
    found: dict[str, list[tuple[float, float, float]]] = {}
    for code, points in _names(theme / "maps" / NAMES).items():
        for x, y, half in points:
            at = frame.at(y / 10, x / 10)
            if _is_in(frame, at):
                found.setdefault(code, []).append((*at, frame.at(y / 10, (x + half) / 10)[0] - at[0]))
    return found


@cache
def _borders(file: Path) -> tuple[tuple[frozenset[str], tuple[tuple[int, ...], ...]], ...]:
    lines = [line.split() for line in file.read_text(encoding="ascii").splitlines()]
    return tuple((frozenset(line[:2]), tuple(map(_numbers, line[2:]))) for line in lines)


@cache
def _names(file: Path) -> dict[str, tuple[tuple[int, ...], ...]]:
    lines = [line.split() for line in file.read_text(encoding="ascii").splitlines()]
    return {line[0]: tuple(map(_numbers, line[1:])) for line in lines}


def _numbers(word: str) -> tuple[int, ...]:
    return tuple(map(int, word.split(",")))


def _runs(frame: Frame, points: Sequence[Point]) -> Iterator[list[Point]]:
    """The stretches of a line that lie in the frame, each with the step that leaves it."""
    seen = [_is_in(frame, point) for point in points]
    drawn = (any(seen[max(0, place - 1) : place + 2]) for place in range(len(points)))
    for shown, run in groupby(zip(drawn, points, strict=True), key=lambda one: one[0]):
        if shown:
            yield [point for _, point in run]


def _is_in(frame: Frame, point: Point) -> bool:
    return -BEYOND <= point[0] <= frame.width + BEYOND and -BEYOND <= point[1] <= frame.height + BEYOND
