"""What all records say of each person's id, and which ids have names that may be spellings of one name."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations

from generator.actors import KnownPerson
from generator.merging.credits import fold
from generator.model.record import Person, Record
from generator.tagging.identity import KnownNames

#: What transliterations leave alone: vowels, and sounds that one writes as h and another as g, y or j, are gone.
_CONSONANTS = str.maketrans({**dict.fromkeys("aeiouyhgj", ""), "w": "v", "x": "ks"})
#: So many consonants tell a name: with fewer, names that are not one have the same ("Alina", "Olena").
_TELLING = 3
#: An article or a preposition in front of a surname has so many letters ("al", "el", "de").
_PARTICLE = 2
#: A word of a role that says something is at least so long.
_WORD = 4


@dataclass
class Profile:
    """All that records say of one id."""

    id: str
    known: bool
    names: set[str] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    articles: int = 0

    def add(self, person: Person) -> None:
        """Take in what one more article says."""
        self.names |= {name for name in (person.name, *person.as_written) if len(fold(name)) > 1}
        self.parties |= {person.party} if person.party else set()
        self.words |= {word for word in fold(person.role or "") if len(word) >= _WORD}
        self.articles += 1


def profiles_of(records: Iterable[Record], known: Mapping[str, KnownPerson]) -> dict[str, Profile]:
    """The profile of everybody whom `records` name, by id; `known` adds the names and parties of content/actors.yml."""
    profiles: dict[str, Profile] = {}
    for record in records:
        for person in record.people:
            profiles.setdefault(person.id, Profile(person.id, person.id in known)).add(person)
    for id_ in profiles.keys() & known.keys():
        profiles[id_].names |= {name for name in (known[id_].name, *known[id_].aliases) if len(fold(name)) > 1}
        profiles[id_].parties |= {party} if (party := known[id_].party) else set()
    return profiles


def alike(profiles: Mapping[str, Profile]) -> Iterator[tuple[str, str]]:
    """Pairs of ids, of which one at least is unknown, with names that are spelled alike."""
    yield from _turned(profiles)
    yield from _same_consonants(profiles)
    for names in _blocks(profiles):
        unknown = sorted({(id_, name) for id_, name in names if not profiles[id_].known})
        if len({id_ for id_, _ in names}) > 1 and unknown:
            spelled = KnownNames(sorted(names))
            for id_, name in unknown:
                yield from ((min(id_, other), max(id_, other)) for other in spelled.alike(name) if other != id_)


def _turned(profiles: Mapping[str, Profile]) -> Iterator[tuple[str, str]]:
    """Pairs of ids whose names have the same words in another order (surname first or last)."""
    words: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for profile in profiles.values():
        for name in profile.names:
            words[tuple(sorted(fold(name)))].add(profile.id)
    for ids in words.values():
        pairs = combinations(sorted(ids), 2)
        yield from ((one, other) for one, other in pairs if not (profiles[one].known and profiles[other].known))


def skeletons(profile: Profile) -> set[str]:
    """The consonants of surname and given name, in either order: what transliterations leave alone; c is k or ts."""
    return {
        " ".join(sorted((given, surname)))
        for words in map(_words, profile.names)
        for given in _consonants(words[0])
        for surname in _consonants(words[-1])
    }


def _same_consonants(profiles: Mapping[str, Profile]) -> Iterator[tuple[str, str]]:
    """Pairs of ids whose names have the same consonants, enough of them in both words."""
    ids: dict[str, set[str]] = defaultdict(set)
    for profile in profiles.values():
        for skeleton in skeletons(profile):
            if all(len(word) >= _TELLING for word in skeleton.split(" ")):
                ids[skeleton].add(profile.id)
    for found in ids.values():
        pairs = combinations(sorted(found), 2)
        yield from ((one, other) for one, other in pairs if not (profiles[one].known and profiles[other].known))


@lru_cache(maxsize=65536)
def _consonants(word: str) -> frozenset[str]:
    plain = re.sub(r"ts|tz", "c", word).replace("ch", "k")
    bare = (plain.replace("c", sound).translate(_CONSONANTS) for sound in ("k", "ts"))
    return frozenset(re.sub(r"(.)\1", r"\1", one) for one in bare)


def _words(name: str) -> tuple[str, ...]:
    """The words of a name; a particle belongs to the surname behind it."""
    words = fold(name)
    if len(words) > _PARTICLE and len(words[-2]) == _PARTICLE:
        return (*words[:-2], words[-2] + words[-1])
    return words


def _blocks(profiles: Mapping[str, Profile]) -> Iterable[set[tuple[str, str]]]:
    """Names that may be spellings of each other: with the same consonants at the front of the surname, or of the given
    name where the surname begins alike."""
    blocks: dict[tuple[str, ...], set[tuple[str, str]]] = defaultdict(set)
    for profile in profiles.values():
        for name in profile.names:
            words = _words(name)
            given, surname = (word.translate(_CONSONANTS) for word in (words[0], words[-1]))
            blocks[(surname[:3],)].add((profile.id, name))
            blocks[given[:2], surname[:1]].add((profile.id, name))
    return blocks.values()
