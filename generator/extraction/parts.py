"""Parts of the seeds, handed out to whoever reads them and taken back in order."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from generator.extraction.reader import Outcome

#: At most so many seeds are handed out at once, and where there are few, so few that each reader gets so many parts.
SIZE, EACH = 16, 4

Part = Sequence[Path]


class Pending(Protocol):
    """A part that somebody reads."""

    def result(self) -> list[Outcome]:
        """What its seeds say, once they are read. Raises what went wrong with those who read it."""


def parts_of(paths: Sequence[Path], readers: int) -> deque[Part]:
    """`paths` in parts for so many readers, in order."""
    size = max(1, min(SIZE, len(paths) // (EACH * readers)))
    return deque(paths[start : start + size] for start in range(0, len(paths), size))


def in_order(waiting: deque[Part], submit: Callable[[Part], Pending], ahead: int) -> Iterator[Outcome]:
    """What the seeds of each part say that is `waiting`, in order; at most `ahead` parts are handed out at a time, so
    that results do not heap up. Where an error ends it, the parts that were not read are `waiting` again."""
    running: deque[tuple[Part, Pending]] = deque()
    try:
        while waiting or running:
            while waiting and len(running) < ahead:
                running.append((waiting[0], submit(waiting[0])))
                waiting.popleft()
            outcomes = running[0][1].result()
            running.popleft()
            yield from outcomes
    finally:
        waiting.extendleft(part for part, _ in reversed(running))
