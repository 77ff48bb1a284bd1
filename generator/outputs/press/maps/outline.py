"""Outline: points on a map as the steps of an SVG path, as few and as short as do for a small picture."""

from collections.abc import Iterable
from itertools import pairwise

FINE = 2
"""Outlines are drawn in halves of a pixel."""
NEAR = 3
"""Points of an outline that lie no farther apart, in halves of a pixel, are drawn as one."""


def thinned(points: Iterable[tuple[float, float]]) -> list[tuple[int, int]]:
    """The points in halves of a pixel, without those that lie near the one before."""
    kept: list[tuple[int, int]] = []
    for x, y in points:
        point = round(x * FINE), round(y * FINE)
        if not kept or abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) > NEAR:
            kept.append(point)
    return kept


def steps(points: list[tuple[int, int]]) -> str:
    """Thinned points as the data of a path; empty for fewer than two."""
    if len(points) < len("ab"):
        return ""
    moves = (f"{x - before_x} {y - before_y}" for (before_x, before_y), (x, y) in pairwise(points))
    return f"M{points[0][0]} {points[0][1]}l{' '.join(moves)}".replace(" -", "-")
