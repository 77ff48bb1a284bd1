"""Bonds that hold only as long as nothing else could be meant: over a day with other counts, over a month."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import combinations

from generator.merging.dates import days_of
from generator.merging.grouping.bonds import Bond
from generator.merging.grouping.nodes import Bonds, Node, Pair


def doubtful(
    nodes: Sequence[Node], group_of: Sequence[int], bonds: Bonds, conflict: Callable[[int, int], bool]
) -> set[Pair]:
    """The `bonds` between `nodes` that another group leaves in doubt; `group_of` gives each node's group, `conflict`
    says of two groups whether they contradict each other."""
    bearers = _bearers(nodes, group_of)
    counted = {
        pair
        for pair in bonds.get(Bond.COUNT, ())
        if any(_elsewhere(nodes[one], group_of[one], bearers) for one in pair)
    }
    return counted | _several_in_month(nodes, group_of, bonds.get(Bond.MONTH, ()), conflict)


def _bearers(nodes: Iterable[Node], group_of: Sequence[int]) -> Mapping[Hashable, dict[int, int]]:
    """By series and number the groups that bear them, each with the first day that one of its records gives."""
    bearers: dict[Hashable, dict[int, int]] = defaultdict(dict)
    for place, node in enumerate(nodes):
        if name := _name(node):
            first = node.stated.days.first if node.stated.days else 0
            bearers[name][group_of[place]] = min(first, bearers[name].get(group_of[place], first))
    return bearers


def _elsewhere(node: Node, group: int, bearers: Mapping[Hashable, dict[int, int]]) -> bool:
    """Whether an event other than its own `group` bears the series and number of a node, so that its day may be wrong;
    not one that came after its articles."""
    told = _last_told(node)
    others = bearers.get(_name(node), {})
    return any(other != group and (told is None or first <= told) for other, first in others.items())


def _last_told(node: Node) -> int | None:
    """The last day on which an article of the node appeared; None where one gives none."""
    told = [days_of(record.published).last if record.published else None for record in node.records]
    return None if None in told else max(day for day in told if day is not None)


def _name(node: Node) -> Hashable:
    stated = node.stated
    return (stated.series, stated.number) if stated.series is not None and stated.number is not None else None


def _several_in_month(
    nodes: Sequence[Node], group_of: Sequence[int], bonds: Iterable[Pair], conflict: Callable[[int, int], bool]
) -> set[Pair]:
    """Bonds over a month of a series in which the articles know several events."""
    bonds, meant = list(bonds), defaultdict[int, set[int]](set)
    for one, other in bonds:
        vague, exact = (other, one) if nodes[one].stated.exact else (one, other)
        meant[vague].add(group_of[exact])
    several = {
        vague
        for vague, groups in meant.items()
        if any(conflict(one, other) for one, other in combinations(sorted(groups), 2))
    }
    return {pair for pair in bonds if not several.isdisjoint(pair)}
