"""The agenda as a matrix: points by sides, each cell with the stances, the latest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from generator.model.claims import Citation
from generator.model.threads import Point, Stand
from generator.outputs.press.edition import Edition
from generator.outputs.press.words.names import actor_name, point_name

OTHERS, TOGETHER = "others", "together"
LATEST = 3
"""How many lines of a cell stand open where there are many."""


@dataclass(frozen=True)
class Column:
    """A side at the table by its id, the `others`, or what all agreed or left open `together`."""

    id: str
    title: str
    kind: Literal["side", "others", "together"] = "side"


@dataclass(frozen=True)
class Line:
    """Stances of one actor that are the same, one after the other: the `first` and the `last` of them, and every
    source of all."""

    first: Stand
    last: Stand
    seeds: tuple[str, ...]
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class Cell:
    """What is told of a point in one column: the `latest` lines, and those `before` that are folded."""

    latest: tuple[Line, ...]
    before: tuple[Line, ...]


@dataclass(frozen=True)
class Row:
    """An agenda point; `cells` stand in the order of the columns."""

    id: str
    title: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Matrix:
    """Columns without any stance are left out, so that the table stays narrow."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def matrix(edition: Edition, points: Sequence[Point]) -> Matrix:
    """The `points` of an agenda, they and sides in the topic's order; who only mediates or presses stands among the
    others, so that there are never more columns than the topic has sides, and two."""
    sides = [party.id for party in edition.subject.topic.parties if party.negotiates]
    words = edition.language.interface.agenda
    columns = [Column(side, actor_name(edition, side)) for side in sides]
    columns += [Column(OTHERS, words.others, "others"), Column(TOGETHER, words.together, "together")]
    stands = [stand for point in points for stand in point.stands]
    kept = tuple(column for column in columns if any(_column(stand, sides) == column.id for stand in stands))
    rows = (
        Row(point.id, point_name(edition, point.id), tuple(_cell(point.stands, one.id, sides) for one in kept))
        for point in points
    )
    return Matrix(kept, tuple(rows))


def _cell(stands: tuple[Stand, ...], column: str, sides: list[str]) -> Cell:
    held = sorted((one for one in stands if _column(one, sides) == column), key=lambda one: one.date or "")
    runs = groupby(held, key=lambda one: (one.actor, one.stance, one.contested))
    lines = tuple(_line(tuple(run)) for _, run in runs)[::-1]
    shown = LATEST if len(lines) > LATEST + 1 else len(lines)
    return Cell(lines[:shown], lines[shown:])


def _line(run: tuple[Stand, ...]) -> Line:
    seeds = dict.fromkeys(seed for one in run for seed in one.seeds)
    return Line(run[0], run[-1], tuple(seeds), tuple(citation for one in run for citation in one.citations))


def _column(stand: Stand, sides: list[str]) -> str:
    if stand.actor is None:
        return TOGETHER
    return stand.actor if stand.actor in sides else OTHERS
