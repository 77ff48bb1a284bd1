"""What all records say of each person's id: names, parties, words of roles."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from generator.actors import KnownPerson
from generator.merging.credits import fold
from generator.merging.spelling import words_of
from generator.model.record import Person, Record

#: A word of a role that says something is at least so long, or in capitals an abbreviation ("FSB").
_WORD, _ABBREVIATION = 4, 3


@dataclass
class Profile:
    """All that records say of one id. `short` are names of a surname alone or with an initial, `names` all others;
    `offices` are the words of each role."""

    id: str
    known: bool
    names: set[str] = field(default_factory=set)
    short: set[str] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)
    offices: set[frozenset[str]] = field(default_factory=set)
    articles: int = 0

    @property
    def words(self) -> set[str]:
        """The words of all roles, and the parties that they name in whatever language."""
        return {word for office in self.offices for word in office} | self.named

    def add(self, person: Person, named: Iterable[str]) -> None:
        """Take in what one more article says; `named` are the parties in the role."""
        self.add_names(_untitled(name, person.role or "") for name in (person.name, *person.as_written))
        self.parties |= {person.party} if person.party else set()
        self.named |= set(named)
        self.offices |= {_office(person.role)} if person.role else set()
        self.articles += 1

    def add_names(self, names: Iterable[str]) -> None:
        """Take in names."""
        for name in {*names} - self.names - self.short:
            if words := words_of(name):
                (self.names if len(words) > 1 and len(words[0]) > 1 else self.short).add(name)


def profiles_of(
    records: Iterable[Record], known: Mapping[str, KnownPerson], parties_in: Callable[[str], frozenset[str]]
) -> dict[str, Profile]:
    """The profile of everybody whom `records` name, by id; `known` adds the names and parties of content/actors.yml.

    Whom no article gives a party has the one that his role names (`parties_in` a text)."""
    profiles: dict[str, Profile] = {}
    for record in records:
        for person in record.people:
            named = parties_in(person.role) if person.role else ()
            profiles.setdefault(person.id, Profile(person.id, person.id in known)).add(person, named)
    for id_ in profiles.keys() & known.keys():
        profiles[id_].add_names((known[id_].name, *known[id_].aliases))
        profiles[id_].parties |= {party} if (party := known[id_].party) else set()
    for profile in profiles.values():
        if not profile.parties and len(profile.named) == 1:
            profile.parties = profile.named
    return profiles


@lru_cache(maxsize=65536)
def _untitled(name: str, role: str) -> str:
    """A name without words of the role in front of it ("Kanselir Nehammer")."""
    words, titles = name.split(), role.casefold().split()
    while len(words) > 1 and words[0].casefold() in titles:
        words = words[1:]
    return " ".join(words)


@lru_cache(maxsize=65536)
def _office(role: str) -> frozenset[str]:
    abbreviated = {word.casefold() for word in role.split() if len(word) >= _ABBREVIATION and word.isupper()}
    return frozenset({word for word in fold(role) if len(word) >= _WORD} | abbreviated)
