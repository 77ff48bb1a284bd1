"""Stretches of a paragraph in which no sentence ends: what stands between quotation marks or brackets."""

import re
from bisect import bisect_right

_OPENING = "“„«"
_CLOSING = "”»"
_BEFORE_OPENING = " \t\n([{—–-/:"
_BRACKETS = {")": "(", "]": "["}
_LONGEST_BRACKET = 400
_QUOTES = re.compile(f'[{_OPENING}{_CLOSING}"]')
_BRACKET = re.compile(r"[()\[\]]")


class Enclosed:
    """The quoted and the bracketed stretches of one paragraph. A mark that opens or closes nothing counts for
    nothing, and an opening mark within an open quotation begins anew, so that no stray mark swallows what follows."""

    def __init__(self, text: str) -> None:
        found = sorted([*_quotes(text), *_bracketed(text)])
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in found:
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def holds(self, place: int) -> bool:
        """Whether a sentence that ended before code point `place` would tear a stretch apart."""
        number = bisect_right(self._starts, place - 1) - 1
        return number >= 0 and place < self._ends[number]


def _quotes(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    opened = -1
    for match in _QUOTES.finditer(text):
        place, sign = match.start(), match.group()
        if sign in _OPENING or (sign in '"”' and _opens(text, place, opened >= 0)):
            opened = place
        elif sign == '"' or sign in _CLOSING:
            if opened >= 0:
                found.append((opened, place + 1))
            opened = -1
    return found


def _opens(text: str, place: int, within: bool) -> bool:
    before, behind = text[place - 1 : place] or " ", text[place + 1 : place + 2] or " "
    if behind.isspace():
        return False
    return before in _BEFORE_OPENING and not (within and before not in " \t\n([")


def _bracketed(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    for match in _BRACKET.finditer(text) if "(" in text or "[" in text else ():
        place, sign = match.start(), match.group()
        if sign in "([":
            opened.append((sign, place))
        elif sign in _BRACKETS and opened and opened[-1][0] == _BRACKETS[sign]:
            start = opened.pop()[1]
            if place - start <= _LONGEST_BRACKET:
                found.append((start, place + 1))
    return found
