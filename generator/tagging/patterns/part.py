"""Parts: pieces of regular expressions that know with which words their matches can begin."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_RUN = re.compile(r"\w*")
#: The first word of a match that may begin with any figure, and of one that may begin with anything.
FIGURE, ANYTHING = "#*", "*"


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a regular expression. `heads` are the letters and digits (or the one sign) with which its matches can
    begin, folded: one that ends in a blank is a whole word, after one that ends in `*` anything may follow, the others
    grow by what is put behind them."""

    regex: str
    heads: frozenset[str] = frozenset({ANYTHING})

    def __add__(self, behind: "Part") -> "Part":
        grown = {head if head.endswith((" ", "*")) else head + other for head in self.heads for other in behind.heads}
        return Part(self.regex + behind.regex, frozenset(grown))

    def __str__(self) -> str:
        return self.regex

    def maybe(self) -> "Part":
        """This part, or nothing in its place."""
        return Part(f"(?:{self.regex})?", self.heads | {""})


BLANK = Part(r"\s+", frozenset({" "}))
NOTHING = Part("", frozenset({""}))


def fold(text: str) -> str:
    """`text` in small letters, one for each, with the letters alike that are alike for patterns that ignore case."""
    odd = not text.isascii() and any(letter in text for letter in _ALIKE)
    return (text.translate(_TABLE) if odd else text).lower()


_ALIKE = {"İ": "i", "ı": "i", "ſ": "s", "ς": "σ"}
_TABLE = str.maketrans(_ALIKE)


def word(text: str, goes_on: bool = False) -> Part:
    """The word `text` as written, with either apostrophe; with `goes_on`, any word that begins so."""
    if not text:
        return NOTHING
    run = _RUN.match(fold(text)).group()  # type: ignore[union-attr]
    begin = run or text[0]
    head = f"{begin}*" if goes_on else begin if run == fold(text) else f"{begin} "
    regex = re.escape(text).replace("'", "['’]")
    return Part(regex + (r"\w*" if goes_on else ""), frozenset({head}))


def either(parts: Iterable[Part]) -> Part:
    """One of `parts`, the first that fits; of none nothing does."""
    parts = tuple(parts)
    heads: frozenset[str] = frozenset().union(*(part.heads for part in parts))
    return Part("|".join(part.regex for part in parts) or "(?!)", heads)


def words(texts: Iterable[str]) -> Part:
    """One of the words or phrases `texts` as written, the longest first."""
    return either(word(text) for text in sorted(texts, key=len, reverse=True))
