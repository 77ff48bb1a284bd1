"""Pairs labels with findings one to one, as many as can be (augmenting paths: Kuhn's method for bipartite graphs)."""

from collections.abc import Callable, Sequence
from typing import TypeVar

Label = TypeVar("Label")
Found = TypeVar("Found")


def pair(labels: Sequence[Label], found: Sequence[Found], fit: Callable[[Label, Found], int]) -> dict[int, int]:
    """From the index of a label to the index of the finding it is paired with. `fit` is 0 where the two may not meet,
    and larger the better they agree; the number of pairs comes first, better fits only break ties."""
    owner: dict[int, int] = {}

    def place(label: int, seen: set[int]) -> bool:
        fits = {index: fit(labels[label], item) for index, item in enumerate(found)}
        for index in sorted(fits, key=lambda place_: -fits[place_]):
            if fits[index] and index not in seen:
                seen.add(index)
                if index not in owner or place(owner[index], seen):
                    owner[index] = label
                    return True
        return False

    for label in range(len(labels)):
        place(label, set())
    return {label: index for index, label in sorted(owner.items(), key=lambda entry: entry[1])}
