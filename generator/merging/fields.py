"""The fields of an event: each with every version that its articles give, and whether they contradict each other."""

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations

from generator.merging.claims import Assertion, stated
from generator.merging.credits import fold
from generator.merging.dates import days_of, interval, precision
from generator.merging.particulars import is_ahead
from generator.merging.reference import Reference
from generator.model.claims import Stated
from generator.model.record import Evidence, Record

#: Behind every rank that a value of talks held can have.
_LAST = 1000
#: What came of the talks; the other kinds (scheduled, ongoing, ...) are stages on the way there and contradict nothing.
RESULTS = ("agreement", "partial-agreement", "no-agreement", "cancelled")


def event_fields(records: tuple[Record, ...], known: Reference) -> dict[str, Stated]:
    """Every Stated field of the event that `records` tell of, by the name it has in generator.model.story.Event."""
    listed = {field: _members(records, known, field) for field in ("parties", "mediators", "agreed", "open")}
    return {
        "dates": _dates(records, known),
        "numbers": _numbers(records, known),
        "parties": _against(listed["parties"], listed["mediators"], known),
        "mediators": _against(listed["mediators"], listed["parties"], known),
        "venues": _venues(records, known),
        "outcomes": _outcomes(records, known),
        "agreed": _against(listed["agreed"], listed["open"], known),
        "open": _against(listed["open"], listed["agreed"], known),
    }


def _dates(records: Iterable[Record], known: Reference) -> Stated:
    """Days on which talks were held before days for which they were planned; of plans the latest made first."""
    said = [
        Assertion(value, record, (*record.evidence.get("date", ()), *record.evidence.get("date_end", ())))
        for record in records
        if (value := interval(record.date, record.date_end))
    ]
    days = map(days_of, sorted({assertion.value for assertion in _binding(said)}))
    apart = any(not one.meet(other) for one, other in combinations(days, 2))
    return stated(said, known.credits, rank=_by_stage(said, precision), contested=apart)


def _held(said: Iterable[Assertion]) -> list[Assertion]:
    """What articles say of talks that took place."""
    return [assertion for assertion in said if not is_ahead(assertion.record)]


def _binding(said: Iterable[Assertion]) -> list[Assertion]:
    """What can contradict: all on talks that took place; else all on plans, unless one was put or called off."""
    said = list(said)
    off = any(assertion.record.outcome.kind in ("postponed", "cancelled") for assertion in said)
    return _held(said) or ([] if off else said)


def _by_stage(said: Iterable[Assertion], rank: Callable[[str], int]) -> Callable[[str], int]:
    """`rank` for values that hold of talks that took place; plans come behind them all, the latest made first."""
    said = list(said)
    held = {assertion.value for assertion in _held(said)}
    plans = sorted({(assertion.record.published or "", assertion.value) for assertion in said}, reverse=True)
    places = {value: place for place, (_, value) in reversed(list(enumerate(plans)))}
    return lambda value: rank(value) if value in held else _LAST + places[value]


def _numbers(records: Iterable[Record], known: Reference) -> Stated:
    held = [
        Assertion(str(record.round), record, record.evidence.get("round", ()))
        for record in records
        if record.round is not None
    ]
    return stated(held, known.credits, contested=len({assertion.value for assertion in held}) > 1)


def _venues(records: Iterable[Record], known: Reference) -> Stated:
    """Several venues of an offer are a choice, not a contradiction, and so is a plan that came otherwise."""
    said = [
        assertion
        for record in records
        for assertion in _split(record, record.venue, record.evidence.get("venue", ()), lambda value: (value,))
    ]
    written = [assertion.value for assertion in _binding(said) if assertion.record.kind == "negotiation"]
    identities = known.venues.identities(assertion.value for assertion in said)
    contested = known.venues.contested(written)
    return stated(said, known.credits, identities.__getitem__, _by_stage(said, lambda value: 0), contested)


def _outcomes(records: tuple[Record, ...], known: Reference) -> Stated:
    """Results before stages on the way to one; of the stages the latest told first."""
    said = [
        Assertion(record.outcome.kind, record, record.outcome.evidence.get("kind", ()))
        for record in records
        if record.outcome.kind != "none"
    ]
    results = {assertion.value for assertion in said} & set(RESULTS)
    if _overtaken(said):
        results -= {"cancelled"}
    later = _by_stage(said, lambda kind: int(kind not in RESULTS))
    rank = {kind: 0 if kind in results else later(kind) for kind in {assertion.value for assertion in said}}
    return stated(said, known.credits, rank=rank.__getitem__, contested=len(results) > 1)


def _overtaken(said: Iterable[Assertion]) -> bool:
    """Whether talks that articles called off took place all the same, by articles that are later than all of those."""
    off = [assertion.record.published for assertion in said if assertion.value == "cancelled"]
    held = [assertion.record.published for assertion in _held(said)]
    return bool(off and held) and all(one and other and one < other for one in off for other in held)


def _members(records: Iterable[Record], known: Reference, field: str) -> list[Assertion]:
    """The ids in a list field of the records or of their outcomes, one assertion each."""
    holders = [(record, record if field in Record.model_fields else record.outcome) for record in records]
    return [
        assertion
        for record, holder in holders
        for assertion in _split(
            record, getattr(holder, field), holder.evidence.get(field, ()), lambda value: known.names.get(value, ())
        )
    ]


def _against(these: list[Assertion], those: list[Assertion], known: Reference) -> Stated:
    """Members of a list do not contradict each other, but one that stands in the opposite list as well is contested."""
    both = {assertion.value for assertion in these} & {assertion.value for assertion in those}
    return stated(these, known.credits, contested=bool(both))


def _split(
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
