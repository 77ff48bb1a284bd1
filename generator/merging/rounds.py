"""Which records tell of one event. Records that state the same are one node; nodes are joined from the firmest bond to
the weakest, never into an event that contradicts itself, and never by the order in which they came."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from itertools import combinations

from generator.merging.agreement import Bond, Particulars, bond, conflict, meeting_keys, particulars
from generator.model.record import Record


@dataclass(frozen=True)
class _Group:
    """Records that are taken to tell of one event, and the different things they state of it."""

    records: tuple[Record, ...]
    stated: tuple[Particulars, ...]

    def conflicts(self, other: "_Group") -> bool:
        return any(conflict(one, another) for one in self.stated for another in other.stated)


def gather(records: Iterable[Record]) -> list[tuple[Record, ...]]:
    """The records of each event, each in order of seed; records that are not about an event are left out."""
    groups = _alike(record for record in records if record.kind in ("negotiation", "preparatory"))
    for firmness in sorted(Bond, reverse=True):
        if firmness > Bond.NONE:
            groups = _joined(groups, firmness)
    return sorted((group.records for group in groups), key=lambda found: found[0].seed)


def _alike(records: Iterable[Record]) -> list[_Group]:
    """Records that state the same, where that is enough to know that they mean the same event."""
    by_stated: dict[Particulars, list[Record]] = defaultdict(list)
    for record in sorted(records, key=lambda record: record.seed):
        by_stated[particulars(record)].append(record)
    groups = []
    for stated, found in by_stated.items():
        parts = [tuple(found)] if bond(stated, stated) else [(record,) for record in found]
        groups += [_Group(part, (stated,)) for part in parts]
    return groups


def _joined(groups: list[_Group], firmness: Bond) -> list[_Group]:
    """Groups with bonds of this firmness put together, where all that they state agrees."""
    near = _clear(groups, _bonds(groups, firmness))
    joined, seen = [], set[int]()
    for start in range(len(groups)):
        if start in seen:
            continue
        component = _component(start, near)
        seen |= component
        joined += _merged([groups[place] for place in sorted(component)])
    return joined


def _merged(parts: list[_Group]) -> list[_Group]:
    if len(parts) == 1 or any(one.conflicts(other) for one, other in combinations(parts, 2)):
        return parts
    records = sorted((record for part in parts for record in part.records), key=lambda record: record.seed)
    stated = dict.fromkeys(stated for part in parts for stated in part.stated)
    return [_Group(tuple(records), tuple(stated))]


def _bonds(groups: list[_Group], firmness: Bond) -> dict[int, set[int]]:
    """Pairs of groups with such a bond and no conflict, as neighbours of each place in `groups`."""
    near: dict[int, set[int]] = defaultdict(set)
    for one, other in _candidates(groups):
        pairs = ((a, b) for a in groups[one].stated for b in groups[other].stated)
        if any(bond(a, b) >= firmness for a, b in pairs) and not groups[one].conflicts(groups[other]):
            near[one].add(other)
            near[other].add(one)
    return near


def _candidates(groups: list[_Group]) -> set[tuple[int, int]]:
    """Pairs of groups that share a round or a day: no others can have a bond."""
    shared: dict[Hashable, set[int]] = defaultdict(set)
    for place, group in enumerate(groups):
        for stated in group.stated:
            for key in meeting_keys(stated):
                shared[key].add(place)
    return {pair for places in shared.values() for pair in combinations(sorted(places), 2)}


def _clear(groups: list[_Group], near: dict[int, set[int]]) -> dict[int, set[int]]:
    """The bonds that leave no choice. A group with bonds to two that contradict each other goes with the one that
    clearly more articles tell of; where neither has more, it goes with none."""

    def keeps(place: int, other: int) -> bool:
        rivals = (rival for rival in near[place] if groups[rival].conflicts(groups[other]))
        return all(len(groups[rival].records) < len(groups[other].records) for rival in rivals)

    return {
        place: {other for other in others if keeps(place, other) and keeps(other, place)}
        for place, others in near.items()
    }


def _component(start: int, near: dict[int, set[int]]) -> set[int]:
    found, edge = {start}, [start]
    while edge:
        new = near.get(edge.pop(), set()) - found
        found |= new
        edge += new
    return found
