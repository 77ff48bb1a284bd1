"""Who an article rests on, so that two outlets that credit the same agency count as one source."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from unicodedata import combining, normalize

from generator.actors import Actors
from generator.model.record import Record

Words = tuple[str, ...]


@dataclass(frozen=True)
class Credits:
    """Names of outlets and agencies, each with what it stands for under all its spellings; and which seeds are `copies`
    of which other."""

    names: dict[Words, str]
    copies: Mapping[str, str] = field(default_factory=dict)
    _read: dict[tuple[str | None, tuple[str, ...]], frozenset[str]] = field(
        default_factory=dict, compare=False, repr=False
    )

    def of(self, record: Record) -> frozenset[str]:
        """The outlet of an article and all whom it credits, under one name each, and the text that it is a copy of, or
        has copies of; empty where it names nobody and is alone."""
        written = record.outlet, record.agencies
        if written not in self._read:
            words = [fold(name) for name in (record.outlet, *record.agencies) if name]
            self._read[written] = frozenset(self.names.get(name, " ".join(name)) for name in words)
        original = self.copies.get(record.seed)
        return self._read[written] | {f"copies of {original}"} if original else self._read[written]

    def independent(self, records: Iterable[Record]) -> int:
        """How many sources `records` amount to: those that share an outlet or an agency, also by way of a third, are
        one; an article that names nobody is one of its own."""
        credited = [self.of(record) for record in records]
        groups: list[frozenset[str]] = []
        for names in set(credited) - {frozenset()}:
            touching = [group for group in groups if group & names]
            groups = [group for group in groups if not group & names] + [names.union(*touching)]
        return len(groups) + credited.count(frozenset())


def credits_of(actors: Actors, copies: Mapping[str, str]) -> Credits:
    """The names that `actors` know; all others stand for themselves. `copies` are seeds by the seed whose text they
    have."""
    known = {}
    for organisation in actors.organisations:
        aliases = [alias for spellings in organisation.aliases.values() for alias in spellings]
        known.update(dict.fromkeys(map(fold, [organisation.name, *aliases]), organisation.id))
    return Credits(known, {**{original: original for original in copies.values()}, **copies})


@lru_cache(maxsize=65536)
def fold(text: str) -> Words:
    """The words of a name, without case, accents and punctuation, for comparison."""
    letters = (letter for letter in normalize("NFKD", text.casefold()) if not combining(letter))
    return tuple("".join(letter if letter.isalnum() else " " for letter in letters).split())
