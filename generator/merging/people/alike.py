"""Which people have names that may be spellings of one name: the pairs that are worth a look."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from itertools import combinations

from generator.merging.people.profiles import Profile
from generator.merging.people.spelling import (
    SHORT,
    begins,
    consonants,
    front,
    heads,
    joined,
    skeletons,
    tails,
    words_of,
)
from generator.tagging.names.identity import KnownNames

#: So many consonants tell a name: with fewer, names that are not one have the same ("Alina", "Olena").
_TELLING = 3

Pair = tuple[str, str]


def alike(profiles: Mapping[str, Profile]) -> Iterator[Pair]:
    """Pairs of ids, of which one at least is unknown, with names that are spelled alike."""
    unknown = {id_ for id_, profile in profiles.items() if not profile.known}
    pairs = (*_sharing(profiles), *_shortened(profiles), *_spelled(profiles))
    yield from (pair for pair in pairs if not unknown.isdisjoint(pair))


def _sharing(profiles: Mapping[str, Profile]) -> Iterator[Pair]:
    """Pairs that share one of the marks of their names."""
    ids: dict[Hashable, set[str]] = defaultdict(set)
    for profile in profiles.values():
        for mark in _marks(profile):
            ids[mark].add(profile.id)
    for found in ids.values():
        yield from combinations(sorted(found), 2)


def _marks(profile: Profile) -> Iterator[Hashable]:
    """The words of each name in any order, with g and h as one ("Oleg", "Oleh"), the two that it ends in, the
    three that it begins with, all its letters, and its consonants where they are enough."""
    yield from tails(profile.names)
    yield from heads(profile.names)
    yield from joined(profile.names)
    for name in profile.names:
        words = words_of(name)
        yield tuple(sorted(word.replace("g", "h") for word in words))
        yield words
    for skeleton in skeletons(profile.names):
        if all(len(word) >= _TELLING for word in skeleton.split(" ")):
            yield skeleton


def _shortened(profiles: Mapping[str, Profile]) -> Iterator[Pair]:
    """Pairs with one surname, of whose given names one begins with the other."""
    surnames: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for profile in profiles.values():
        for words in map(words_of, profile.names):
            for surname in consonants(words[-1]):
                surnames[words[0][:SHORT], surname].add((profile.id, words[0]))
    for found in surnames.values():
        for (one, mine), (other, theirs) in combinations(sorted(found), 2):
            if one != other and begins(mine, theirs):
                yield one, other


def _spelled(profiles: Mapping[str, Profile]) -> Iterator[Pair]:
    """Pairs with names that differ by a few letters."""
    for names in _blocks(profiles):
        unknown = sorted({(id_, name) for id_, name in names if not profiles[id_].known})
        if len({id_ for id_, _ in names}) > 1 and unknown:
            spelled = KnownNames(sorted(names))
            for id_, name in unknown:
                yield from ((min(id_, other), max(id_, other)) for other in spelled.alike(name) if other != id_)


def _blocks(profiles: Mapping[str, Profile]) -> Iterable[set[tuple[str, str]]]:
    """Names that may be spellings of each other: with the same consonants at the front of the surname, or of the given
    name where the surname begins alike."""
    blocks: dict[tuple[str, ...], set[tuple[str, str]]] = defaultdict(set)
    for profile in profiles.values():
        for name in profile.names:
            words = words_of(name)
            given, surname = front(words[0]), front(words[-1])
            blocks[(surname[:3],)].add((profile.id, name))
            blocks[given[:2], surname[:1]].add((profile.id, name))
    return blocks.values()
