"""Names of events and sources that hold for good: made of what they are, in small letters, digits and hyphens."""

from collections.abc import Container, Sequence

from generator.merging.credits import fold
from generator.model.seed import record_name


def slug(text: str) -> str:
    """`text` in small letters a to z, digits and single hyphens; empty where it has none of them."""
    words = (word.encode("ascii", "ignore").decode() for word in fold(text))
    return "-".join(word for word in words if word)


def source_slug(seed: str) -> str:
    """The slug of a seed's file name without its ending."""
    return slug(record_name(seed)) or "source"


def first_free(wanted: Sequence[str], taken: Container[str]) -> str:
    """The first of `wanted` that is not `taken`, else the last of them with the lowest number from 2 that is free."""
    for name in wanted:
        if name not in taken:
            return name
    number = 2
    while (name := f"{wanted[-1]}-{number}") in taken:
        number += 1
    return name
