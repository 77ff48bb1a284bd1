"""Records that state the same of their event are one node; bonds tie nodes."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.merging.grouping.bonds import Bond, bond
from generator.merging.grouping.candidates import candidates
from generator.merging.grouping.particulars import Particulars, particulars
from generator.merging.reference import Reference
from generator.model.record import Record

Pair = tuple[int, int]
Bonds = dict[Bond, list[Pair]]


class Node(NamedTuple):
    """What `records` state, all of them the same."""

    stated: Particulars
    records: tuple[Record, ...]


def nodes_of(records: Iterable[Record], known: Reference) -> list[Node]:
    """Records that state the same, where that is enough to know that they mean the same event."""
    by_stated: dict[Particulars, list[Record]] = defaultdict(list)
    for record in sorted(records, key=lambda record: record.seed):
        by_stated[particulars(record, known)].append(record)
    nodes: list[Node] = []
    for stated, found in by_stated.items():
        parts = [tuple(found)] if bond(stated, stated) else [(record,) for record in found]
        nodes += [Node(stated, part) for part in parts]
    return nodes


def bonds_of(nodes: Sequence[Node]) -> Bonds:
    """All bonds between nodes (by their places), by firmness."""
    stated = [node.stated for node in nodes]
    bonds: Bonds = defaultdict(list)
    for here, there in candidates(stated):
        if firmness := bond(stated[here], stated[there]):
            bonds[firmness].append((here, there))
    return bonds
