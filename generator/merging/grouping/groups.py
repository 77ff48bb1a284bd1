"""Nodes put together, bond by bond, never into a group that contradicts itself."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from generator.merging.connected import connected
from generator.merging.grouping.agreement import conflict
from generator.merging.grouping.bonds import Bond
from generator.merging.grouping.doubts import doubtful
from generator.merging.grouping.nodes import Bonds, Node, Pair
from generator.model.record import Record

#: Clearly more articles tell of one event than of another when they are more than so many times as many.
CLEARLY = 2


class Groups:
    """Nodes put together. A group is named by the place of its first node."""

    def __init__(self, nodes: list[Node], agreeing: Iterable[Pair]) -> None:
        self._nodes = nodes
        self._members = {place: [place] for place in range(len(nodes))}
        self._of = list(range(len(nodes)))
        self._conflicts = dict.fromkeys(agreeing, False)
        self._bonds: Bonds = {}
        self._open: list[Pair] = []
        self._apart: dict[Pair, bool] = {}

    def records(self) -> Iterator[list[Record]]:
        """The records of each group."""
        for members in self._members.values():
            yield [record for place in members for record in self._nodes[place][1]]

    def join(self, firmness: Bond, pairs: Iterable[Pair]) -> None:
        """Put groups together that bonds of `firmness` between nodes tie, or firmer ones that were given before, where
        all that they state agrees."""
        self._bonds[firmness] = [*pairs]
        self._apart = {pair: apart for pair, apart in self._apart.items() if apart}
        doubts = doubtful(self._nodes, self._of, self._bonds, self._conflict)
        self._open = [pair for pair in (*self._open, *self._bonds[firmness]) if pair in doubts or self._is_open(pair)]
        for group in connected(self._clear(self._near(pair for pair in self._open if pair not in doubts))):
            if not any(self._conflict(one, other) for one, other in combinations(group, 2)):
                self._put_together(group)

    def _put_together(self, component: tuple[int, ...]) -> None:
        first = component[0]
        for group in component[1:]:
            self._members[first] += self._members.pop(group)
        for place in self._members[first]:
            self._of[place] = first

    def _is_open(self, bond: Pair) -> bool:
        """Whether a bond ties two groups that may still come together; those that contradict each other never will."""
        one, other = self._of[bond[0]], self._of[bond[1]]
        return one != other and not self._conflict(one, other)

    def _near(self, bonds: Iterable[Pair]) -> dict[int, set[int]]:
        near: dict[int, set[int]] = defaultdict(set)
        for one, other in bonds:
            here, there = self._of[one], self._of[other]
            near[here].add(there)
            near[there].add(here)
        return near

    def _clear(self, near: dict[int, set[int]]) -> Iterator[Pair]:
        """The bonds that leave no choice. A group with bonds to two that contradict each other goes with the one that
        more than twice as many articles tell of; where neither has so many, it goes with none."""

        def keeps(place: int, other: int) -> bool:
            rivals = (rival for rival in near[place] if self._conflict(rival, other))
            return all(CLEARLY * self._size(rival) < self._size(other) for rival in rivals)

        for place, others in near.items():
            later = (other for other in others if other > place)
            yield from ((place, other) for other in later if keeps(place, other) and keeps(other, place))

    def _size(self, group: int) -> int:
        return sum(len(self._nodes[place][1]) for place in self._members[group])

    def _conflict(self, one: int, other: int) -> bool:
        """Whether two groups contradict each other, as they then do for good."""
        if one == other:
            return False
        key = (one, other) if one < other else (other, one)
        if key not in self._apart:
            self._apart[key] = any(self._nodes_conflict(a, b) for a in self._members[one] for b in self._members[other])
        return self._apart[key]

    def _nodes_conflict(self, one: int, other: int) -> bool:
        key = (one, other) if one < other else (other, one)
        if key not in self._conflicts:
            self._conflicts[key] = conflict(self._nodes[one][0], self._nodes[other][0])
        return self._conflicts[key]
