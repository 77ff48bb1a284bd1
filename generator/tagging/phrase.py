"""Phrases of the language files, compiled: the notation in which people write what the rules look for.

Words match whole words, whatever their case and the blanks between them. `(a|b c)` are alternatives, `[a]` may be
absent, ` ~ ` stands for up to six words of the same sentence, `beri*` for any word that begins so, and `{slot}` for
what the caller puts there (an ordinal, a place)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import groupby

#: Up to six words, each with the blank before it, of which none ends a sentence.
GAP = r"(?:\s+(?:[^\s.!?;]|\.(?=\w))+){0,6}?"
#: The edges of a word. A capital behind a small letter begins one too: there a lost link has glued two words.
_GLUED = r"(?<=(?-i:[a-z]))(?=(?-i:[A-Z]))"
OPEN, CLOSE = rf"(?:(?<!\w)|{_GLUED})", rf"(?:(?!\w)|{_GLUED})"
_TOKEN = re.compile(r"\{(\w+)\}|([()\[\]|~])|([^\s()\[\]|~{}*]+)(\*?)|(\s+)")


def compile_phrases(phrases: Iterable[str], slots: Mapping[str, str] | None = None) -> re.Pattern[str]:
    """One pattern for all `phrases`, longest first; `slots` maps slot names to regular expressions.

    Raises ValueError naming the phrase that is not in the notation."""
    return _compiled(tuple(phrases), tuple(sorted((slots or {}).items())))


@cache
def _compiled(phrases: tuple[str, ...], slots: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    ordered = sorted(phrases, key=lambda text: (-len(text), text))
    parts = [_Reader(phrase, dict(slots)).expression() for phrase in ordered]
    letters = "".join(sorted({part[0].lower() for part in parts if _is_led(part)}))
    guard = f"(?=[{letters}])" if parts and all(map(_is_led, parts)) else ""
    return re.compile(rf"{guard}{OPEN}(?:{_factored(parts) or '(?!)'}){CLOSE}", re.IGNORECASE)


def _is_led(part: str) -> bool:
    """Whether an expression begins with a letter that stands for itself, once."""
    return part[:1].isascii() and part[:1].isalpha() and part[1:2] not in ("?", "*", "+", "{")


def _factored(parts: Sequence[str]) -> str:
    """The alternatives with the letters that neighbours share taken out in front, so that one look tells of many that
    they cannot be here; those that can match at one place keep their order."""
    pieces: list[str] = []
    for led, run in groupby(parts, key=_is_led):
        same: dict[str, list[str]] = {}
        for part in run:
            same.setdefault(part[0].lower() if led else part, []).append(part)
        for letter, group in same.items():
            rest = [part[1:] for part in group]
            pieces.append(f"{letter}(?:{_factored(rest)})" if led and len(group) > 1 else group[0])
    return "|".join(pieces)


class _Reader:
    """A reader of one phrase, by recursive descent."""

    def __init__(self, phrase: str, slots: Mapping[str, str]) -> None:
        self.phrase, self.slots = phrase, slots
        self.tokens = list(_TOKEN.finditer(phrase.strip()))
        self.place = 0

    def expression(self) -> str:
        text = self._alternatives()
        if self.place != len(self.tokens) or not text:
            raise ValueError(f"phrase {self.phrase!r} is not in the notation: a bracket is open or closed in vain")
        return text

    def _peek(self) -> str:
        return self.tokens[self.place].group() if self.place < len(self.tokens) else ""

    def _alternatives(self) -> str:
        parts = [self._sequence()]
        while self._peek() == "|":
            self.place += 1
            parts.append(self._sequence())
        return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"

    def _sequence(self) -> str:
        text, joined = "", True
        while (token := self._peek()) and token not in ")]|":
            if token.isspace():
                self.place += 1
                joined = joined and not text
            elif token == "[":
                optional = self._bracketed("]")
                text += f"(?:{optional}\\s+)?" if joined else f"(?:\\s+{optional})?"
            elif token == "~":
                self.place += 1
                text += GAP
                joined = False
                self._skip_blank()
            else:
                text += ("" if joined else r"\s+") + self._word()
                joined = not self._peek().isspace()
                self._skip_blank()
        return text

    def _skip_blank(self) -> None:
        if self._peek().isspace():
            self.place += 1

    def _bracketed(self, closing: str) -> str:
        self.place += 1
        text = self._alternatives()
        if self._peek() != closing:
            raise ValueError(f"phrase {self.phrase!r} is not in the notation: {closing} is missing")
        self.place += 1
        self._skip_blank()
        return f"(?:{text})"

    def _word(self) -> str:
        text = ""
        while (token := self._peek()) and not token.isspace() and token not in ")]|[~":
            if token == "(":
                self.place += 1
                text += f"(?:{self._alternatives()})"
                self.place += 1
            else:
                text += self._atom(self.tokens[self.place])
                self.place += 1
        return text

    def _atom(self, match: re.Match[str]) -> str:
        slot, _, word, star, _ = match.groups()
        if slot is None:
            return re.escape(word) + (r"\w*" if star else "")
        if slot not in self.slots:
            known = ", ".join(sorted(self.slots)) or "none"
            raise ValueError(f"phrase {self.phrase!r} names the slot {{{slot}}}; known here: {known}")
        return f"(?:{self.slots[slot]})"
