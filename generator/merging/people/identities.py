"""People under several ids: which of them are one person, and which pairs only an editor can decide.

Known people (content/actors.yml) are told apart already when articles are read; here those meet whom no list knows."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from generator.actors import KnownPerson
from generator.merging.connected import connected
from generator.merging.people.abbreviated import abbreviated
from generator.merging.people.alike import alike
from generator.merging.people.profiles import Profile, profiles_of
from generator.merging.people.roles import Roles
from generator.merging.people.spelling import words_of
from generator.merging.people.undecided import TWO, is_of, reason
from generator.merging.people.united import united
from generator.model.record import Record
from generator.model.threads import Suggestion


@dataclass(frozen=True)
class Identities:
    """`same` leads from an id to the one under which its person stands; `suggestions` are pairs left undecided."""

    same: dict[str, str]
    suggestions: tuple[Suggestion, ...]

    def applied(self, record: Record) -> Record:
        """The record with everybody under the id of their person."""
        return united(record, self.same)


def identities(records: Iterable[Record], known: Mapping[str, KnownPerson], roles: Roles) -> Identities:
    """Who of `records` is whom, their roles read by `roles`. Two ids are one person where given
    name and surname agree over spellings, the parties are known and the same, and a role says the same of both, or of
    each and of a third; where less than that agrees, it stays two."""
    profiles = profiles_of(records, known, roles)
    pairs = {pair: reason(*(profiles[id_] for id_ in pair)) for pair in sorted(set(alike(profiles)))}
    same: dict[str, str] = {}
    for group in connected([pair for pair, why in pairs.items() if not why]):
        if all(reason(profiles[a], profiles[b]) in ("", "other-role") for a, b in combinations(group, 2)):
            same |= _under(group, profiles)
        else:
            pairs |= {pair: "chain" for pair in combinations(group, 2) if pairs.get(pair) == ""}
    for meant in abbreviated(profiles, _groups(profiles, same)):
        short = profiles[meant.short]
        fitting = [ids for ids in meant.people if any(_is_short_for(short, profiles[id_]) for id_ in ids)]
        if len(fitting) == 1:
            same[meant.short] = same.get(fitting[0][0], fitting[0][0])
        else:
            pairs |= {(meant.short, group[0]): "abbreviated" for group in meant.people}
    return Identities(same, _suggestions(pairs, same))


def _is_short_for(short: Profile, full: Profile) -> bool:
    """Whether the roles say that somebody abbreviated is the one whom his name fits: any word of them, where an initial
    fits too; of a surname alone all that is said of his office."""
    initial = all(len(words_of(name)) > 1 for name in short.short)
    return bool(short.words & full.words) if initial else is_of(short, full)


def _under(group: Iterable[str], profiles: Mapping[str, Profile]) -> dict[str, str]:
    """The ids of one person, each under that of them by which most articles know him."""
    first = max(group, key=lambda id_: (profiles[id_].known, profiles[id_].articles, _backwards(id_)))
    return {id_: first for id_ in group if id_ != first}


def _groups(profiles: Iterable[str], same: Mapping[str, str]) -> list[tuple[str, ...]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for id_ in sorted(profiles):
        groups[same.get(id_, id_)].append(id_)
    return [tuple(sorted(group)) for group in groups.values()]


def _suggestions(pairs: Mapping[tuple[str, str], str], same: Mapping[str, str]) -> tuple[Suggestion, ...]:
    under = {(same.get(a, a), same.get(b, b)): why for (a, b), why in pairs.items() if why not in ("", TWO)}
    found = {Suggestion(min(pair), max(pair), why) for pair, why in under.items() if pair[0] != pair[1]}
    return tuple(sorted(found, key=lambda entry: (entry.one, entry.other, entry.reason)))


def _backwards(id_: str) -> tuple[int, ...]:
    return tuple(-ord(letter) for letter in id_)
