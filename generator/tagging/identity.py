"""Identity: whether two spellings are one person's name, over transliterations and slips."""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz

#: From how many points on (of 100) two folded names are the same: found in trials on some 60 pairs of real spellings.
SAME = 85
_FOLDS = ((r"iy|yy|ii|ij|yi|y", "i"), (r"kh", "h"), (r"ks", "x"), (r"w", "v"), (r"(.)\1", r"\1"), (r"[^a-z ]", ""))
#: Names that are kept folded: those of every list, and the last of an article.
_KEPT = 4096


def slug(name: str) -> str:
    """An id for a name: lower-case ASCII letters and digits, words joined by hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", _ascii(name)).strip("-")


def same_name(one: str, other: str) -> bool:
    """Whether two full names are spellings of one: the surname first, then the given name, must agree."""
    first, second = _folded(one), _folded(other)
    if not first or not second:
        return False
    return fuzz.ratio(first[-1], second[-1]) >= SAME and fuzz.ratio(first[0], second[0]) >= SAME


def _ascii(name: str) -> str:
    return unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()


@lru_cache(_KEPT)
def _folded(name: str) -> tuple[str, ...]:
    text = _ascii(name)
    for pattern, replacement in _FOLDS:
        text = re.sub(pattern, replacement, text)
    return tuple(text.split())
