"""What pairs tie together, directly or by way of others."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeVar

Name = TypeVar("Name", str, int)


def connected(pairs: Iterable[tuple[Name, Name]]) -> list[tuple[Name, ...]]:
    """The groups that `pairs` make up, each in order, by the first of each."""
    near: dict[Name, set[Name]] = defaultdict(set)
    for one, other in pairs:
        near[one].add(other)
        near[other].add(one)
    found: list[tuple[Name, ...]] = []
    seen: set[Name] = set()
    for start in sorted(near):
        if start not in seen:
            group, edge = {start}, [start]
            while edge:
                new = near[edge.pop()] - group
                group |= new
                edge += new
            seen |= group
            found.append(tuple(sorted(group)))
    return found
