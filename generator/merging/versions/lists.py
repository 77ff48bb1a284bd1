"""Fields that are lists: one assertion for each of their members, with the slices that name it."""

from collections.abc import Callable, Iterable, Iterator

from generator.merging.credits import fold
from generator.merging.reference import Reference
from generator.merging.versions.claims import Assertion, stated
from generator.model.claims import Stated
from generator.model.record import Evidence, Record


def members(records: Iterable[Record], known: Reference, field: str) -> list[Assertion]:
    """The ids in a list field of the records or of their outcomes, one assertion each."""
    holders = [(record, record if field in Record.model_fields else record.outcome) for record in records]
    return [
        assertion
        for record, holder in holders
        for assertion in split(
            record, getattr(holder, field), holder.evidence.get(field, ()), lambda value: known.names.get(value, ())
        )
    ]


def against(these: list[Assertion], those: list[Assertion], known: Reference) -> Stated:
    """Members of a list do not contradict each other, but one that stands in the opposite list as well is contested."""
    both = {assertion.value for assertion in these} & {assertion.value for assertion in those}
    return stated(these, known.credits, contested=bool(both))


def split(
    record: Record, values: tuple[str, ...], evidence: tuple[Evidence, ...], names: Callable[[str], Iterable[str]]
) -> Iterator[Assertion]:
    """One assertion a value, each with the slices that name it; a slice that names none of them belongs to all."""
    named = {value: [slice_ for slice_ in evidence if _names(slice_, names(value))] for value in values}
    common = [slice_ for slice_ in evidence if not any(slice_ in slices for slices in named.values())]
    for place, value in enumerate(values):
        yield Assertion(value, record, (*named[value], *common), place)


def _names(slice_: Evidence, names: Iterable[str]) -> bool:
    text = f" {' '.join(fold(slice_.text))} "
    return any(f" {' '.join(fold(name))} " in text for name in names)
