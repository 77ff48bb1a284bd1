"""The agenda: what each side demanded, offered, accepted or rejected on each point, when, and according to whom."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from generator.merging.events import Draft
from generator.merging.versions.claims import UNDATED, cited, distinct
from generator.model.record import Evidence, Record
from generator.model.threads import Point, Stand
from generator.topic import Topic

#: Stances that one side cannot take on one point at one event, and fields of an outcome that contradict each other.
OPPOSITES = ({"accepts", "rejects"}, {"agreed", "open"})


class _Said(NamedTuple):
    actor: str | None
    point: str
    stance: str
    record: Record
    event: Draft | None
    evidence: tuple[Evidence, ...]

    @property
    def date(self) -> str | None:
        return (self.event.date if self.event else None) or self.record.published

    @property
    def key(self) -> tuple[str | None, str, str, str | None]:
        return self.actor, self.point, self.stance, self.event.id if self.event else self.date


def agenda(told: Iterable[tuple[Record, Draft | None]], topic: Topic) -> tuple[Point, ...]:
    """Every point on which records (each with the event it is about) give somebody a stance, in the topic's order; the
    earliest record comes first.

    One side's stance at one event is one entry, whoever reports it; where the event is unknown, on one day."""
    groups: dict[str, dict[object, list[_Said]]] = defaultdict(lambda: defaultdict(list))
    for said in (one for entry in told for one in _said(*entry)):
        groups[said.point][said.key].append(said)
    order = {point.id: place for place, point in enumerate(topic.agenda)}
    points = sorted(groups, key=lambda point: (order.get(point, len(order)), point))
    return tuple(Point(point, _marked(map(_stand, groups[point].values()))) for point in points)


def stands_by_person(told: Iterable[tuple[Record, Draft | None]]) -> dict[str, tuple[Stand, ...]]:
    """The stances that a person holds for nobody else, and those that a person's own reported words give a side."""
    found: dict[str, dict[object, list[_Said]]] = defaultdict(lambda: defaultdict(list))
    for record, event in told:
        people = {person.id for person in record.people} if record.positions else set()
        for said in _positions(record, event):
            for person in sorted({*_speakers(said), said.actor or ""} & people):
                found[person][said.key].append(said)
    return {person: tuple(sorted(map(_stand, groups.values()), key=_place)) for person, groups in found.items()}


def _said(record: Record, event: Draft | None) -> Iterable[_Said]:
    yield from _positions(record, event)
    for stance, points in (("agreed", record.outcome.agreed), ("open", record.outcome.open)):
        evidence = record.outcome.evidence.get(stance, ())
        yield from (_Said(None, point, stance, record, event, evidence) for point in points)


def _positions(record: Record, event: Draft | None) -> Iterable[_Said]:
    for position in record.positions:
        evidence = position.evidence.get("stance", ()) or tuple(e for es in position.evidence.values() for e in es)
        yield _Said(position.actor, position.point, position.stance, record, event, evidence)


def _speakers(said: _Said) -> set[str]:
    """Who speaks the words that a stance rests on."""
    return {
        speaker
        for statement in said.record.statements
        for quote in statement.evidence.get("quote", ())
        if any(quote.start < clause.end and clause.start < quote.end for clause in said.evidence)
        for speaker in ((statement.speaker,) if isinstance(statement.speaker, str) else statement.speaker or ())
    }


def _stand(held: list[_Said]) -> Stand:
    first = held[0]
    seeds = tuple(dict.fromkeys(one.record.seed for one in held))
    citations = distinct(one for said in held for one in cited(said.record.seed, said.evidence))
    event = first.event.id if first.event else None
    return Stand(first.actor, first.point, first.stance, first.date, event, seeds, citations)


def _marked(stands: Iterable[Stand]) -> tuple[Stand, ...]:
    ordered = sorted(stands, key=_place)
    taken: dict[object, set[str]] = defaultdict(set)
    for stand in ordered:
        taken[stand.actor, stand.event or stand.date].add(stand.stance)
    opposed = {key for key, stances in taken.items() if any(pair <= stances for pair in OPPOSITES)}
    return tuple(
        replace(stand, contested=True) if (stand.actor, stand.event or stand.date) in opposed else stand
        for stand in ordered
    )


def _place(stand: Stand) -> tuple[str, str, str, tuple[str, ...], str]:
    return stand.date or UNDATED, stand.actor or "", stand.stance, stand.seeds, stand.point
