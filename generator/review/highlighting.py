"""Highlighting: a text and the spans over it, however they overlap, become pieces that stand side by side."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text, from code point `start` up to `end`, and what `kind` of fact stands there."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text over which the same marks lie; `kinds` are theirs, each once, that of the shortest first."""

    start: int
    text: str
    kinds: tuple[str, ...] = ()


def pieces(text: str, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """`text` cut wherever a mark begins or ends; put together again the pieces are `text`."""
    inside = sorted({one for one in marks if 0 <= one.start < one.end <= len(text)}, key=_length)
    cuts = sorted({0, len(text), *(place for one in inside for place in (one.start, one.end))})
    begin: dict[int, list[Mark]] = {}
    for one in inside:
        begin.setdefault(one.start, []).append(one)
    found, lying = [], list[Mark]()
    for start, end in pairwise(cuts):
        lying = sorted([*(one for one in lying if one.end > start), *begin.get(start, ())], key=_length)
        found.append(Piece(start, text[start:end], tuple(dict.fromkeys(one.kind for one in lying))))
    return tuple(found)


def _length(mark: Mark) -> tuple[int, int, str]:
    return mark.end - mark.start, mark.start, mark.kind
