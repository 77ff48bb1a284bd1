"""Once: what follows from one thing, an edition or the story, is found once, however many pages ask for it."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Generic, TypeVar

Given = TypeVar("Given")
Found = TypeVar("Found")

_FEW = 4
"""So many of the last ones asked for are known; what follows from them lives as long."""


class _Same(Generic[Given]):
    """Stands for one thing itself: what is equal to it, and would take long to be compared, is another."""

    def __init__(self, thing: Given) -> None:
        self.thing = thing

    def __hash__(self) -> int:
        return id(self.thing)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.thing is other.thing


def once(find: Callable[[Given], Found]) -> Callable[[Given], Found]:
    """`find`, which does nothing a second time for the same thing."""

    @lru_cache(_FEW)
    def known(same: _Same[Given]) -> Found:
        return find(same.thing)

    @wraps(find)
    def found(thing: Given) -> Found:
        return known(_Same(thing))

    return found
