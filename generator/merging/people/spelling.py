"""Names under all spellings: their words, and the consonants that transliterations leave alone."""

import re
from collections.abc import Iterable
from functools import lru_cache

from generator.merging.credits import Words, fold
from generator.tagging.names.identity import KnownNames

#: What transliterations leave alone: vowels, and sounds that one writes as h and another as g, y or j, are gone.
_CONSONANTS = str.maketrans({**dict.fromkeys("aeiouyhgj", ""), "w": "v", "f": "v", "x": "ks"})
#: What c (to which ts and tz are turned) and kh (to which q is free) can be elsewhere.
_SOUNDS = tuple(_CONSONANTS | str.maketrans({"c": c, "q": kh}) for c in ("k", "ts", "t") for kh in ("k", ""))
#: An article or a preposition in front of a surname has so many letters ("al", "el", "de").
_PARTICLE = 2
#: A given name is short for a longer one that begins with it from so many letters on ("Dan", "Daniel").
SHORT = 3
#: Names of so few consonants and a blank are alike only where their vowels are too ("Kim Jong Un", "Kim Yo Jong").
_FEW = 4
#: So many words of a name tell who is meant, without those behind them.
_WHOLE = 3
#: So long is a word that is no preposition within a surname ("bin", "van").
_GIVEN = 4


@lru_cache(maxsize=65536)
def words_of(name: str) -> Words:
    """The words of a name; a particle belongs to the surname behind it."""
    words = fold(name)
    if len(words) > _PARTICLE and len(words[-2]) == _PARTICLE:
        return (*words[:-2], words[-2] + words[-1])
    return words


def front(word: str) -> str:
    """The consonants of a word as they stand, for a first look at which words can be spellings of one."""
    return word.translate(_CONSONANTS)


@lru_cache(maxsize=65536)
def consonants(word: str) -> frozenset[str]:
    """The consonants of a word, doubled ones once; c is k, ts or t ("Tsani" is "Thani"), kh is k or h, zh is j."""
    plain = re.sub(r"ts|tz", "c", word.replace("q", "k")).replace("ch", "k").replace("kh", "q").replace("zh", "j")
    bare = (plain.translate(sounds) for sounds in (_SOUNDS if {"c", "q"} & {*plain} else _SOUNDS[:1]))
    return frozenset(re.sub(r"(.)\1+", r"\1", one) for one in bare)


def skeletons(names: Iterable[str]) -> frozenset[str]:
    """The consonants of surname and given name, in either order, of all `names`."""
    return frozenset(found for name in names for found in _skeleton(words_of(name)[0], words_of(name)[-1]))


def tails(names: Iterable[str]) -> frozenset[Words]:
    """The last two words of longer names, in front of which something else may stand: a rank, another given name."""
    longer = (words for name in names if len(words := words_of(name)) > 2)
    return frozenset(words[-2:] for words in longer if len(words[-2]) >= _GIVEN)


def heads(names: Iterable[str]) -> frozenset[Words]:
    """The first three words of names, behind which a family may stand ("Faisal bin Farhan Al Saud")."""
    return frozenset(words[:_WHOLE] for name in names if len(words := words_of(name)) >= _WHOLE)


def joined(names: Iterable[str]) -> frozenset[str]:
    """The letters of names without what parts their words ("Abdel Atty", "Abdelatty")."""
    return frozenset("".join(words_of(name)) for name in names)


def begins(one: str, other: str) -> bool:
    """Whether one of two given names begins with the other."""
    return min(len(one), len(other)) >= SHORT and (one.startswith(other) or other.startswith(one))


def share(these: Iterable[str], those: Iterable[str]) -> bool:
    """Whether names of two people have the same consonants, enough of them: whole, or one of two words those that
    another ends in; or the same letters, whatever words they are parted in; or begin with the same three words."""
    these, those = set(these), set(those)
    same = skeletons(these) & skeletons(those)
    if any(len(one) > _FEW for one in same) or joined(these) & joined(those) or heads(these) & heads(those):
        return True
    if same and any(KnownNames((one, one) for one in these).alike(other) for other in those):
        return True
    return _ends_in(these, those) or _ends_in(those, these)


def _ends_in(longer: Iterable[str], shorter: Iterable[str]) -> bool:
    ends = {found for given, surname in tails(longer) for found in _skeleton(given, surname)}
    return bool(ends & skeletons(name for name in shorter if len(words_of(name)) == 2))


@lru_cache(maxsize=65536)
def _skeleton(given: str, surname: str) -> tuple[str, ...]:
    return tuple(" ".join(sorted((one, other))) for one in consonants(given) for other in consonants(surname))
