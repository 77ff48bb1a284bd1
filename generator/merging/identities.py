"""People under several ids: which of them are one person, and which pairs only an editor can decide.

Known people (content/actors.yml) are told apart already when articles are read; here those meet whom no list knows."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from generator.actors import KnownPerson
from generator.merging.credits import fold
from generator.merging.profiles import Profile, alike, profiles_of, skeletons
from generator.model.record import Person, Record
from generator.model.threads import Suggestion


@dataclass(frozen=True)
class Identities:
    """`same` leads from an id to the one under which its person stands; `suggestions` are pairs left undecided."""

    same: dict[str, str]
    suggestions: tuple[Suggestion, ...]

    def applied(self, record: Record) -> Record:
        """The record with everybody under the id of their person."""
        if not self.same.keys() & _named(record):
            return record
        people: dict[str, Person] = {}
        for person in record.people:
            id_ = self.same.get(person.id, person.id)
            people[id_] = _together(people[id_], person) if id_ in people else person.model_copy(update={"id": id_})
        statements = [one.model_copy(update={"speaker": self._of(one.speaker)}) for one in record.statements]
        figures = [one.model_copy(update={"claimed_by": self._of(one.claimed_by)}) for one in record.figures]
        positions = [one.model_copy(update={"actor": self._of(one.actor)}) for one in record.positions]
        parts: dict[str, list[Any]] = {"statements": statements, "figures": figures, "positions": positions}
        parts["people"] = [*people.values()]
        return record.model_copy(update={key: tuple(value) for key, value in parts.items()})

    def _of(self, who: str | tuple[str, ...] | None) -> str | tuple[str, ...] | None:
        if isinstance(who, tuple):
            return tuple(dict.fromkeys(self.same.get(one, one) for one in who))
        return self.same.get(who, who) if who else who


def identities(records: Iterable[Record], known: Mapping[str, KnownPerson]) -> Identities:
    """Who of `records` is whom. Two ids are one person where given name and surname agree over spellings, the parties
    are known and the same, and a role says the same of both; where less than that agrees, it stays two."""
    profiles = profiles_of(records, known)
    pairs = {pair: _reason(*(profiles[id_] for id_ in pair)) for pair in sorted(alike(profiles))}
    same: dict[str, str] = {}
    for group in _components([pair for pair, reason in pairs.items() if not reason]):
        if all(reason == "" for reason in (_reason(profiles[a], profiles[b]) for a, b in combinations(group, 2))):
            first = max(group, key=lambda id_: (profiles[id_].known, profiles[id_].articles, _backwards(id_)))
            same |= {id_: first for id_ in group if id_ != first}
        else:
            pairs |= {pair: "chain" for pair in combinations(group, 2) if pairs.get(pair) == ""}
    under = {(same.get(one, one), same.get(other, other)): reason for (one, other), reason in pairs.items() if reason}
    suggestions = {Suggestion(min(pair), max(pair), reason) for pair, reason in under.items() if pair[0] != pair[1]}
    return Identities(same, tuple(sorted(suggestions, key=lambda entry: (entry.one, entry.other, entry.reason))))


def _reason(one: Profile, other: Profile) -> str:
    """Why it is not decided that two people whose names are alike are one; empty where it is."""
    if one.known and other.known:
        return "known"
    if not (one.parties and other.parties):
        return "party-unknown"
    if not one.parties & other.parties:
        return "other-party"
    if _other_ending(one, other):
        return "ending"
    if not skeletons(one) & skeletons(other):
        return "spelling"
    return "" if one.words & other.words else "other-role"


def _other_ending(one: Profile, other: Profile) -> bool:
    """Whether surnames or given names differ as those of a woman and a man do ("Petrova" beside "Petrov")."""
    return any(_is_womans(mine, theirs) or _is_womans(theirs, mine) for mine, theirs in _names_by_place(one, other))


def _names_by_place(one: Profile, other: Profile) -> Iterator[tuple[set[str], set[str]]]:
    for place in (0, -1):
        yield {fold(name)[place] for name in one.names}, {fold(name)[place] for name in other.names}


def _is_womans(names: set[str], others: set[str]) -> bool:
    return any(f"{name}a" in names for name in others)


def _components(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
    near: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        near[one].add(other)
        near[other].add(one)
    found: list[tuple[str, ...]] = []
    seen: set[str] = set()
    for start in sorted(near):
        if start not in seen:
            group, edge = {start}, [start]
            while edge:
                new = near[edge.pop()] - group
                group |= new
                edge += new
            seen |= group
            found.append(tuple(sorted(group)))
    return found


def _backwards(id_: str) -> tuple[int, ...]:
    return tuple(-ord(letter) for letter in id_)


def _named(record: Record) -> set[str]:
    speakers = Counter(one for said in record.statements for one in _listed(said.speaker))
    return {*(person.id for person in record.people), *speakers, *(one.claimed_by or "" for one in record.figures)}


def _listed(speaker: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return (speaker,) if isinstance(speaker, str) else speaker or ()


def _together(one: Person, other: Person) -> Person:
    """One entry for two of the same article."""
    keys = sorted(one.evidence.keys() | other.evidence.keys())
    evidence = {key: (*one.evidence.get(key, ()), *other.evidence.get(key, ())) for key in keys}
    as_written = tuple(dict.fromkeys((*one.as_written, *other.as_written)))
    update = {"as_written": as_written, "role": one.role or other.role, "party": one.party or other.party}
    return one.model_copy(update={**update, "evidence": evidence})
