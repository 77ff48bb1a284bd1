"""Identity: whether two spellings are one person's name, over transliterations and slips."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import fuzz, process

#: From how many points on (of 100) two folded names are the same: found in trials on some 60 pairs of real spellings.
SAME = 85
_FOLDS = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"iy|yy|ii|ij|yi|y", "i"),
        (r"kh|g", "h"),
        (r"ks", "x"),
        (r"w", "v"),
        (r"(.)\1", r"\1"),
        (r"[^a-z ]", ""),
    )
)


def slug(name: str) -> str:
    """An id for a name: lower-case ASCII letters and digits, words joined by hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", _ascii(name)).strip("-")


class KnownNames:
    """The full names of known people, folded once, so that a spelling is held against all of them at little cost."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        """`names` are pairs of an id and a full name."""
        folded = [(person, words) for person, name in names if (words := _folded(name))]
        self._people = [person for person, _ in folded]
        self._given = [words[0] for _, words in folded]
        self._surnames = [words[-1] for _, words in folded]

    def alike(self, name: str) -> tuple[str, ...]:
        """Ids of the people, each once, of whose names `name` is a spelling: the surname first, then the given name,
        must agree."""
        words = _folded(name)
        if not words:
            return ()
        same = process.extract(words[-1], self._surnames, scorer=fuzz.ratio, score_cutoff=SAME, limit=None)
        places = sorted(place for _, _, place in same if fuzz.ratio(words[0], self._given[place]) >= SAME)
        return tuple(dict.fromkeys(self._people[place] for place in places))


def _ascii(name: str) -> str:
    return unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()


@lru_cache(maxsize=65536)
def _folded(name: str) -> tuple[str, ...]:
    text = _ascii(name)
    for pattern, replacement in _FOLDS:
        text = pattern.sub(replacement, text)
    return tuple(text.split())
