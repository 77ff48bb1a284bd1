"""The fields of an event: each with every version that its articles give, and whether they contradict each other."""

from collections.abc import Iterable
from itertools import combinations

from generator.merging.dates import days_of, interval, precision
from generator.merging.reference import Reference
from generator.merging.versions.claims import Assertion, stated
from generator.merging.versions.lists import against, members, split
from generator.merging.versions.stages import binding, by_stage, called_off_in_vain
from generator.model.claims import Stated
from generator.model.record import Record

#: What came of the talks; the other kinds (scheduled, ongoing, ...) are stages on the way there and contradict nothing.
RESULTS = ("agreement", "partial-agreement", "no-agreement", "cancelled")


def event_fields(records: tuple[Record, ...], known: Reference) -> dict[str, Stated]:
    """Every Stated field of the event that `records` tell of, by the name it has in generator.model.story.Event."""
    listed = {field: members(records, known, field) for field in ("parties", "mediators", "agreed", "open")}
    return {
        "dates": _dates(records, known),
        "numbers": _numbers(records, known),
        "parties": against(listed["parties"], listed["mediators"], known),
        "mediators": against(listed["mediators"], listed["parties"], known),
        "venues": _venues(records, known),
        "outcomes": _outcomes(records, known),
        "agreed": against(listed["agreed"], listed["open"], known),
        "open": against(listed["open"], listed["agreed"], known),
    }


def _dates(records: Iterable[Record], known: Reference) -> Stated:
    """Days on which talks were held before days for which they were planned; of plans the latest made first."""
    said = [
        Assertion(value, record, (*record.evidence.get("date", ()), *record.evidence.get("date_end", ())))
        for record in records
        if (value := interval(record.date, record.date_end))
    ]
    days = map(days_of, sorted({assertion.value for assertion in binding(said)}))
    apart = any(not one.meet(other) for one, other in combinations(days, 2))
    return stated(said, known.credits, rank=by_stage(said, precision), contested=apart)


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
        for assertion in split(record, record.venue, record.evidence.get("venue", ()), lambda value: (value,))
    ]
    written = [assertion.value for assertion in binding(said) if assertion.record.kind == "negotiation"]
    identities = known.venues.identities(assertion.value for assertion in said)
    contested = known.venues.contested(written)
    return stated(said, known.credits, identities.__getitem__, by_stage(said, lambda value: 0), contested)


def _outcomes(records: tuple[Record, ...], known: Reference) -> Stated:
    """Results before stages on the way to one; of the stages the latest told first."""
    said = [
        Assertion(record.outcome.kind, record, record.outcome.evidence.get("kind", ()))
        for record in records
        if record.outcome.kind != "none"
    ]
    results = {assertion.value for assertion in said} & set(RESULTS)
    if called_off_in_vain(said):
        results -= {"cancelled"}
    later = by_stage(said, lambda kind: int(kind not in RESULTS))
    rank = {kind: 0 if kind in results else later(kind) for kind in {assertion.value for assertion in said}}
    return stated(said, known.credits, rank=rank.__getitem__, contested=len(results) > 1)
