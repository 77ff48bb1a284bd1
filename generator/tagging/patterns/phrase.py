"""Phrases of the language files, compiled: the notation in which people write what the rules look for.

Words match whole words, whatever their case and the blanks between them. `(a|b c)` are alternatives, `[a]` may be
absent, ` ~ ` stands for up to six words of the same sentence, `beri*` for any word that begins so, and `{slot}` for
what the caller puts there (an ordinal, a place)."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, groupby

from generator.tagging.patterns.needs import needs_of
from generator.tagging.patterns.part import BLANK, NOTHING, Part, either, word
from generator.tagging.patterns.phrases import Phrases

#: Up to six words, each with the blank before it and taken whole, of which none ends a sentence.
GAP = r"(?:\s+(?:[^\s.!?;]++|\.(?=[\w-])|(?<=(?-i:[A-Z]))\.)++){0,6}?"
#: The edges of a word. A capital behind a small letter begins one too: there a lost link has glued two words.
_GLUED = r"(?<=(?-i:[a-z]))(?=(?-i:[A-Z]))"
OPEN, CLOSE = rf"(?:(?<!\w)|{_GLUED})", rf"(?:(?!\w)|{_GLUED})"
_TOKEN = re.compile(r"\{(\w+)\}|([()\[\]|~])|([^\s()\[\]|~{}*]+)(\*?)|(\s+)")
_GAP = Part(GAP, frozenset({"", " "}))
MOST = 5000
_KNOWN: dict[int, tuple[Iterable[str], Phrases]] = {}
"""Patterns by the tuple of a language file that they are of, at most so many: rules ask for them again and again."""
_TOGETHER: dict[tuple[int, ...], tuple[tuple[Collection[str], ...], Phrases]] = {}
"""The same by several lists, which are held so that no other can be taken for them."""


def compile_phrases(phrases: Iterable[str], slots: Mapping[str, str | Part] | None = None) -> Phrases:
    """One pattern for all `phrases`, longest first; `slots` maps slot names to regular expressions, which as parts
    tell with which words they begin.

    Raises ValueError naming the phrase that is not in the notation."""
    if slots:
        return _compiled(tuple(phrases), tuple(sorted(slots.items())))
    held = _KNOWN.get(id(phrases))
    if held is None or held[0] is not phrases:
        held = phrases, _compiled(tuple(phrases), ())
        if isinstance(phrases, tuple):
            _KNOWN[id(phrases)] = held
            if len(_KNOWN) > MOST:
                _KNOWN.clear()
    return held[1]


def compile_together(*lists: Collection[str]) -> Phrases:
    """One pattern for all phrases of several lists of a language file."""
    key = tuple(map(id, lists))
    held = _TOGETHER.get(key)
    if held is None:
        if len(_TOGETHER) == MOST:
            _TOGETHER.clear()
        held = _TOGETHER[key] = lists, _compiled(tuple(chain(*lists)), ())
    return held[1]


@cache
def _compiled(phrases: tuple[str, ...], slots: tuple[tuple[str, str | Part], ...]) -> Phrases:
    ordered = sorted(phrases, key=lambda text: (-len(text), text))
    filled = {name: slot if isinstance(slot, Part) else Part(slot) for name, slot in slots}
    readers = [_Reader(phrase, filled) for phrase in ordered]
    parts = [reader.expression() for reader in readers]
    regexes = [part.regex for part in parts]
    letters = "".join(sorted({regex[0].lower() for regex in regexes if _is_led(regex)}))
    guard = f"(?=[{letters}])" if parts and all(map(_is_led, regexes)) else ""
    whole = Part(f"{guard}{OPEN}(?:{_factored(regexes) or '(?!)'}){CLOSE}", either(parts).heads)
    if GAP not in whole.regex:  # such a pattern is tried as quickly as its needs are looked for
        return Phrases(whole)
    heads = (part.heads for part in parts)
    return Phrases(whole, needs_of(zip(heads, (reader.pieces for reader in readers), strict=True)))


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

    def __init__(self, phrase: str, slots: Mapping[str, Part]) -> None:
        self.phrase, self.slots = phrase, slots
        self.tokens = list(_TOKEN.finditer(phrase.strip()))
        self.place, self.depth = 0, 0
        self.pieces: list[frozenset[str]] = []
        """With which words the pieces behind the first begin that no match can lack."""

    def expression(self) -> Part:
        part = self._alternatives()
        if self.place != len(self.tokens) or not part.regex:
            raise ValueError(f"phrase {self.phrase!r} is not in the notation: a bracket is open or closed in vain")
        return part

    def _peek(self) -> str:
        return self.tokens[self.place].group() if self.place < len(self.tokens) else ""

    def _alternatives(self) -> Part:
        parts = [self._sequence()]
        while self._peek() == "|":
            self.place += 1
            parts.append(self._sequence())
        if len(parts) > 1 and not self.depth:
            self.pieces.clear()
        return parts[0] if len(parts) == 1 else _group(either(parts))

    def _sequence(self) -> Part:
        part, joined = NOTHING, True
        while (token := self._peek()) and token not in ")]|":
            if token.isspace():
                self.place += 1
                joined = joined and not part.regex
            elif token == "[":
                optional = self._bracketed("]")
                part += (optional + BLANK).maybe() if joined else (BLANK + optional).maybe()
            elif token == "~":
                self.place += 1
                part += _GAP
                joined = False
                self._skip_blank()
            else:
                apart, piece = not joined, self._word()
                part += BLANK + piece if apart else piece
                joined = not self._peek().isspace()
                if apart and not self.depth and not (joined and self._peek()):
                    self.pieces.append(piece.heads)
                self._skip_blank()
        return part

    def _skip_blank(self) -> None:
        if self._peek().isspace():
            self.place += 1

    def _bracketed(self, closing: str) -> Part:
        self.place, self.depth = self.place + 1, self.depth + 1
        part = self._alternatives()
        self.depth -= 1
        if self._peek() != closing:
            raise ValueError(f"phrase {self.phrase!r} is not in the notation: {closing} is missing")
        if part.regex == GAP:
            raise ValueError(f"phrase {self.phrase!r} is not in the notation: ~ alone may be no word")
        self.place += 1
        self._skip_blank()
        return _group(part)

    def _word(self) -> Part:
        part = NOTHING
        while (token := self._peek()) and not token.isspace() and token not in ")]|[~":
            if token == "(":
                self.place, self.depth = self.place + 1, self.depth + 1
                part += _group(self._alternatives())
                self.place, self.depth = self.place + 1, self.depth - 1
            else:
                part += self._atom(self.tokens[self.place])
                self.place += 1
        return part

    def _atom(self, match: re.Match[str]) -> Part:
        slot, _, text, star, _ = match.groups()
        if slot is None:
            return word(text, bool(star))
        if slot not in self.slots:
            known = ", ".join(sorted(self.slots)) or "none"
            raise ValueError(f"phrase {self.phrase!r} names the slot {{{slot}}}; known here: {known}")
        return _group(self.slots[slot])


def _group(part: Part) -> Part:
    return Part(f"(?:{part.regex})", part.heads)
