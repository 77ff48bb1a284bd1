"""How a label's value and a found value agree; each function takes the label's value first."""

from collections.abc import Iterable
from typing import Any

#: Marks that may open a quote: straight, English, German and French ones.
_QUOTES = " \"'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb"


def fold(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def within(label: str | None, found: str | None) -> bool:
    """Whether one of two strings contains the other, white space folded; two missing ones agree."""
    if label is None or found is None:
        return label is found
    one, other = fold(label), fold(found)
    return bool(one and other) and (one in other or other in one)


def within_any(label: str | None, found: Iterable[str]) -> bool:
    """Whether `label` contains, or is contained in, one of the `found` strings; a missing label asks for nothing."""
    return label is None or any(within(label, text) for text in found)


def same_set(label: Iterable[Any], found: Iterable[Any]) -> bool:
    """Whether two lists hold the same values in any order."""
    return set(label) == set(found)


def same_speaker(label: Any, found: Any) -> bool:
    """Whether the same speakers are meant: an id, several, or none."""
    return _ids(label) == _ids(found)


def begins(label: str, found: str) -> bool:
    """Whether the quote `found` opens with the words `label`, quotation marks at its start aside."""
    return fold(found).lstrip(_QUOTES).startswith(fold(label).lstrip(_QUOTES))


def same_name(label: str | None, found: str | None) -> bool:
    """Whether two names are the same without regard to case."""
    return (label or "").casefold() == (found or "").casefold()


def _ids(value: Any) -> frozenset[str]:
    if value is None:
        return frozenset()
    return frozenset([value]) if isinstance(value, str) else frozenset(value)
