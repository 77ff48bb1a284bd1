"""A record with everybody under one id: people, speakers, claimants, holders of positions."""

from collections.abc import Mapping
from typing import Any

from generator.model.record import Person, Record

Speaker = str | tuple[str, ...] | None


def united(record: Record, same: Mapping[str, str]) -> Record:
    """`record` with each id that is a key of `same` under the id it leads to."""
    if not same.keys() & _named(record):
        return record
    people: dict[str, Person] = {}
    for person in record.people:
        id_ = same.get(person.id, person.id)
        people[id_] = _together(people[id_], person) if id_ in people else person.model_copy(update={"id": id_})
    parts: dict[str, list[Any]] = {
        "people": [*people.values()],
        "statements": [one.model_copy(update={"speaker": _of(one.speaker, same)}) for one in record.statements],
        "figures": [one.model_copy(update={"claimed_by": _of(one.claimed_by, same)}) for one in record.figures],
        "positions": [one.model_copy(update={"actor": _of(one.actor, same)}) for one in record.positions],
    }
    return record.model_copy(update={key: tuple(value) for key, value in parts.items()})


def _of(who: Speaker, same: Mapping[str, str]) -> Speaker:
    if isinstance(who, tuple):
        return tuple(dict.fromkeys(same.get(one, one) for one in who))
    return same.get(who, who) if who else who


def _named(record: Record) -> set[str]:
    speakers = {one for said in record.statements for one in _listed(said.speaker)}
    holders = {one.actor for one in record.positions if one.actor}
    return {*(one.id for one in record.people), *speakers, *(one.claimed_by or "" for one in record.figures), *holders}


def _listed(speaker: Speaker) -> tuple[str, ...]:
    return (speaker,) if isinstance(speaker, str) else speaker or ()


def _together(one: Person, other: Person) -> Person:
    """One entry for two of the same article."""
    keys = sorted(one.evidence.keys() | other.evidence.keys())
    evidence = {key: (*one.evidence.get(key, ()), *other.evidence.get(key, ())) for key in keys}
    as_written = tuple(dict.fromkeys((*one.as_written, *other.as_written)))
    update = {"as_written": as_written, "role": one.role or other.role, "party": one.party or other.party}
    return one.model_copy(update={**update, "evidence": evidence})
