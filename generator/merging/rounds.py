"""Which records tell of one event. Records that state the same are one node; nodes are joined from the firmest bond to
the weakest, never into an event that contradicts itself, and never by the order in which they came."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from itertools import chain, combinations

from generator.merging.agreement import conflict
from generator.merging.bonds import Bond, bond, candidates
from generator.merging.particulars import Particulars, particulars
from generator.merging.runs import one_sitting
from generator.merging.venues import Venues
from generator.model.record import Record

Node = tuple[Particulars, tuple[Record, ...]]
Bonds = dict[Bond, list[tuple[int, int]]]


def gather(records: Iterable[Record], venues: Venues) -> list[tuple[Record, ...]]:
    """The records of each event, each in order of seed; records that are not about an event are left out."""
    nodes = _nodes((record for record in records if record.kind in ("negotiation", "preparatory")), venues)
    stated = [one for one, _ in nodes]
    bonds = _bonds(stated)
    groups = _Groups(nodes, one_sitting(stated, [*chain.from_iterable(bonds.values())]))
    for firmness in sorted(bonds, reverse=True):
        groups.join({firm: pairs for firm, pairs in bonds.items() if firm >= firmness})
    found = (tuple(sorted(group, key=lambda record: record.seed)) for group in groups.records())
    return sorted(found, key=lambda group: group[0].seed)


def _nodes(records: Iterable[Record], venues: Venues) -> list[Node]:
    """Records that state the same, where that is enough to know that they mean the same event."""
    by_stated: dict[Particulars, list[Record]] = defaultdict(list)
    for record in sorted(records, key=lambda record: record.seed):
        by_stated[particulars(record, venues)].append(record)
    nodes: list[Node] = []
    for stated, found in by_stated.items():
        parts = [tuple(found)] if bond(stated, stated) else [(record,) for record in found]
        nodes += [(stated, part) for part in parts]
    return nodes


def _bonds(stated: list[Particulars]) -> Bonds:
    """All bonds between nodes, by firmness."""
    bonds: Bonds = defaultdict(list)
    for here, there in candidates(stated):
        if firmness := bond(stated[here], stated[there]):
            bonds[firmness].append((here, there))
    return bonds


class _Groups:
    """Nodes put together. A group is named by the place of its first node."""

    def __init__(self, nodes: list[Node], agreeing: Iterable[tuple[int, int]]) -> None:
        self._nodes = nodes
        self._members = {place: [place] for place in range(len(nodes))}
        self._of = list(range(len(nodes)))
        self._conflicts = dict.fromkeys(agreeing, False)

    def records(self) -> Iterator[list[Record]]:
        """The records of each group."""
        for members in self._members.values():
            yield [record for place in members for record in self._nodes[place][1]]

    def join(self, bonds: Bonds) -> None:
        """Put groups together that `bonds` between nodes tie, where all that they state agrees."""
        pairs = chain.from_iterable(bonds.values())
        near = self._clear(self._near(pairs, self._counted_otherwise(bonds) | self._several_in_month(bonds)))
        seen: set[int] = set()
        for start in sorted(near):
            if start not in seen:
                component = _component(start, near)
                seen |= component
                if not any(self._conflict(one, other) for one, other in combinations(sorted(component), 2)):
                    self._put_together(sorted(component))

    def _put_together(self, component: list[int]) -> None:
        first = component[0]
        for group in component[1:]:
            self._members[first] += self._members.pop(group)
        for place in self._members[first]:
            self._of[place] = first

    def _near(self, pairs: Iterable[tuple[int, int]], ignored: set[tuple[int, int]]) -> dict[int, set[int]]:
        near: dict[int, set[int]] = defaultdict(set)
        for one, other in pairs:
            here, there = self._of[one], self._of[other]
            if here != there and (one, other) not in ignored and not self._conflict(here, there):
                near[here].add(there)
                near[there].add(here)
        return near

    def _counted_otherwise(self, bonds: Bonds) -> set[tuple[int, int]]:
        """Bonds over a day on which outlets count differently, where another group bears the series and number of one:
        then it may be the day that is wrong."""
        bearers: dict[Hashable, set[int]] = defaultdict(set)
        for place, (stated, _) in enumerate(self._nodes):
            bearers[_name(stated)].add(self._of[place])
        return {
            (one, other)
            for one, other in bonds.get(Bond.COUNT, ())
            if any(len(bearers[name]) > 1 for place in (one, other) if (name := _name(self._nodes[place][0])))
        }

    def _several_in_month(self, bonds: Bonds) -> set[tuple[int, int]]:
        """Bonds over a month of a series in which the articles know several events."""
        meant: dict[int, set[int]] = defaultdict(set)
        for one, other in bonds.get(Bond.MONTH, ()):
            vague, exact = (other, one) if self._nodes[one][0].exact else (one, other)
            meant[vague].add(self._of[exact])
        several = {
            vague
            for vague, groups in meant.items()
            if any(self._conflict(one, other) for one, other in combinations(sorted(groups), 2))
        }
        return {pair for pair in bonds.get(Bond.MONTH, ()) if not several.isdisjoint(pair)}

    def _clear(self, near: dict[int, set[int]]) -> dict[int, set[int]]:
        """The bonds that leave no choice. A group with bonds to two that contradict each other goes with the one that
        clearly more articles tell of; where neither has more, it goes with none."""

        def keeps(place: int, other: int) -> bool:
            rivals = (rival for rival in near[place] if self._conflict(rival, other))
            return all(self._size(rival) < self._size(other) for rival in rivals)

        return {
            place: {other for other in others if keeps(place, other) and keeps(other, place)}
            for place, others in near.items()
        }

    def _size(self, group: int) -> int:
        return sum(len(self._nodes[place][1]) for place in self._members[group])

    def _conflict(self, one: int, other: int) -> bool:
        return one != other and any(
            self._nodes_conflict(a, b) for a in self._members[one] for b in self._members[other]
        )

    def _nodes_conflict(self, one: int, other: int) -> bool:
        key = (one, other) if one < other else (other, one)
        if key not in self._conflicts:
            self._conflicts[key] = conflict(self._nodes[one][0], self._nodes[other][0])
        return self._conflicts[key]


def _name(stated: Particulars) -> Hashable:
    return (stated.series, stated.number) if stated.series is not None and stated.number is not None else None


def _component(start: int, near: dict[int, set[int]]) -> set[int]:
    found, edge = {start}, [start]
    while edge:
        new = near.get(edge.pop(), set()) - found
        found |= new
        edge += new
    return found
