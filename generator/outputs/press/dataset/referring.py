"""Dataset: what many rows hold: the values of a field, sources by their ids, addresses of their pages."""

from collections.abc import Iterable

from generator.model.claims import Stated
from generator.model.story import Source
from generator.outputs.press.addresses import Addresses
from generator.outputs.press.edition import Edition


def values_of(field: Stated) -> tuple[str, ...]:
    """The values that the sources give for a field of an event, the shown one first."""
    return tuple(claim.value for claim in field.claims)


def source_ids(edition: Edition, seeds: Iterable[str]) -> tuple[str, ...]:
    """The ids of the sources that were made of `seeds`."""
    return tuple(edition.sources[seed].id for seed in seeds)


def source_page(edition: Edition, source: Source, anchor: str = "") -> str:
    """The absolute address of the page on a source, or of a sentence on it."""
    return str(Addresses(edition, absolute=True).source(source.id, anchor))
