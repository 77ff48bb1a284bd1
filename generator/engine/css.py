"""Style sheets as text: their rules told apart, and what means nothing taken out of them."""

import re
from collections.abc import Iterator
from itertools import pairwise

Rule = tuple[str, str]
"""What stands before the braces, and what stands between them."""

_WORDS = r"\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'"
_BLANK = re.compile(
    rf'@charset "[^"]*";|({_WORDS}|url\([^"\')]*\))|/\*.*?\*/\s*|;?\s*(\}})\s*|\s*([{{;,])\s*|(:)\s+|(\s)\s*', re.DOTALL
)
_SIGN = re.compile(rf"{_WORDS}|[{{}};]")


def compact(css: str) -> str:
    """The sheet without comments, and without blanks where they mean nothing."""
    return _BLANK.sub(lambda found: " " if found[5] else next(filter(None, found.groups()), ""), css).strip()


def rules(css: str) -> Iterator[Rule]:
    """The rules of one level of a compact sheet; braces in quoted words are none."""
    depth = start = opened = 0
    for sign in _SIGN.finditer(css):
        depth += {"{": 1, "}": -1}.get(sign[0], 0)
        if sign[0] == "{" and depth == 1:
            opened = sign.start()
        elif sign[0] == "}" and depth == 0:
            yield css[start:opened].strip(), css[opened + 1 : sign.start()]
        if depth == 0 and sign[0] in "};":
            start = sign.end()


def selectors(head: str) -> list[str]:
    """What stands before the braces, parted at its commas; those in brackets part nothing."""
    ends, depth = [-1], 0
    for place, sign in enumerate(head):
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth == 0:
            ends.append(place)
    return [head[start + 1 : end].strip() for start, end in pairwise([*ends, len(head)])]
