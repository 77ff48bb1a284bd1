"""What all records say of each person's id: names, parties, words of roles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from generator.actors import KnownPerson
from generator.merging.people.roles import Role, Roles
from generator.merging.people.spelling import words_of
from generator.model.record import Person, Record


@dataclass
class Profile:
    """All that records say of one id. `short` are names of a surname alone or with an initial, `names` all others;
    `roles` are all roles, `named` the parties in them."""

    id: str
    known: bool
    names: set[str] = field(default_factory=set)
    short: set[str] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)
    roles: set[Role] = field(default_factory=set)
    articles: int = 0

    @property
    def words(self) -> set[str]:
        """The words of all roles, and the posts and parties that they name in whatever language."""
        said = (f"{post} (post)" for role in self.roles for post in role.posts)
        return {word for role in self.roles for word in role.words} | {*said} | self.named

    def add(self, person: Person, role: Role) -> None:
        """Take in what one more article says, with his `role` as it was read."""
        self.add_names(_untitled(name, person.role or "") for name in (person.name, *person.as_written))
        if person.party:
            self.parties.add(person.party)
        if person.role and role not in self.roles:
            self.named |= role.parties
            self.roles.add(role)
        self.articles += 1

    def add_names(self, names: Iterable[str]) -> None:
        """Take in names."""
        for name in {*names} - self.names - self.short:
            if words := words_of(name):
                (self.names if len(words) > 1 and len(words[0]) > 1 else self.short).add(name)


def profiles_of(records: Iterable[Record], known: Mapping[str, KnownPerson], roles: Roles) -> dict[str, Profile]:
    """The profile of everybody whom `records` name, by id; `known` adds the names and parties of content/actors.yml.

    Whom no article gives a party has the one that his role names (as `roles` read it)."""
    profiles: dict[str, Profile] = {}
    for record in records:
        for person in record.people:
            if person.id not in profiles:
                profiles[person.id] = Profile(person.id, person.id in known)
            profiles[person.id].add(person, roles.of(person.role or ""))
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
