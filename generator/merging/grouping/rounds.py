"""Which records tell of one event: nodes are joined from the firmest bond to the weakest, never into an event that
contradicts itself, and never by the order in which they came."""

from collections.abc import Iterable
from itertools import chain

from generator.merging.grouping.groups import Groups
from generator.merging.grouping.nodes import bonds_of, nodes_of
from generator.merging.grouping.runs import one_sitting
from generator.merging.reference import Reference
from generator.model.record import Record


def gather(records: Iterable[Record], known: Reference) -> list[tuple[Record, ...]]:
    """The records of each event, each in order of seed; records that are not about an event are left out."""
    nodes = nodes_of((record for record in records if record.kind in ("negotiation", "preparatory")), known)
    bonds = bonds_of(nodes)
    tied = [*chain.from_iterable(bonds.values())]
    groups = Groups(nodes, chain(tied, one_sitting([node.stated for node in nodes], tied)))
    for firmness in sorted(bonds, reverse=True):
        groups.join(firmness, bonds[firmness])
    found = (tuple(sorted(group, key=lambda record: record.seed)) for group in groups.records())
    return sorted(found, key=lambda group: group[0].seed)
