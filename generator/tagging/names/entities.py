"""Entities: where an article names what the gazetteer knows; the longest name wins, and one name can have two
readings."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

import ahocorasick

from generator.model.article import Span
from generator.tagging.names.gazetteer import Entry

#: Names in capitals up to this length (AS, UE, PBB, US) count only in capitals: "as" and "us" are words.
SHORT_CAPITALS = 4
#: What is glued to a name has three letters or more: two are endings as well (Israelis).
_REST = re.compile(r"[^\W\d_A-Z]{3,}(?!\w)")
_WORD = re.compile(r"(?<!\w)[^\W\d_A-Z]{3,}(?!\w)")
_Letters = Literal["capitals", "capital", "any"]
_Reading = tuple[Entry, _Letters]
#: Where a name begins and (negative, so that the longest sorts first) ends, and what it can mean.
_Hit = tuple[int, int, tuple[Entry, ...]]


class Tag(NamedTuple):
    """A name in the text with one of its readings."""

    span: Span
    kind: str
    id: str
    text: str


@dataclass(frozen=True)
class Tagger:
    """Finds the names of a gazetteer in texts, in time linear in their length (Aho and Corasick 1975)."""

    entries: tuple[Entry, ...]

    @cached_property
    def _automaton(self) -> "ahocorasick.Automaton":
        readings: dict[str, list[_Reading]] = defaultdict(list)
        for entry in self.entries:
            readings[entry.name.lower()].append((entry, _letters(entry)))
        automaton = ahocorasick.Automaton()
        for name, same in sorted(readings.items()):
            automaton.add_word(name, (len(name), tuple(same)))
        automaton.make_automaton()
        return automaton

    def tags(self, plain: str) -> tuple[Tag, ...]:
        """All tags of `plain` in order of place; overlapping names are decided for the leftmost, then the longest."""
        lower = plain.lower()
        if len(lower) != len(plain):
            lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in plain)
        return tuple(_without_overlap(plain, sorted(self._hits(plain, lower))))

    def _hits(self, plain: str, lower: str) -> Iterator[_Hit]:
        if not self.entries:
            return
        words: set[str] = set()
        for last, (length, readings) in self._automaton.iter(lower):
            start, end = last - length + 1, last + 1
            if _begins(plain, start, end) and _ends(plain, start, end, words):
                fitting = tuple([entry for entry, letters in readings if _fits(plain, start, end, entry, letters)])
                if fitting:
                    yield start, -end, fitting


def _letters(entry: Entry) -> _Letters:
    """How a name has to be written: in capitals as it is, with a capital, or in any way."""
    name = entry.name
    if name.isupper() and len(name.replace(".", "")) <= SHORT_CAPITALS and entry.kind != "agency":
        return "capitals"
    return "any" if name[0].islower() else "capital"


def _fits(plain: str, start: int, end: int, entry: Entry, letters: _Letters) -> bool:
    if letters == "capitals":
        return plain.startswith(entry.name, start)
    return letters == "any" or plain[start].isupper() or _in_credit(plain, start, end, entry)


def _in_credit(plain: str, start: int, end: int, entry: Entry) -> bool:
    """Agencies stand in small letters between the strokes or brackets of a credit line: (Ade/cnn)."""
    return entry.kind == "agency" and plain[start - 1 : start] in ("/", "(") and plain[end : end + 1] in ("/", ")")


def _begins(plain: str, start: int, end: int) -> bool:
    """Whether a word begins with the name, or a lost link has glued a small letter to it (delegasiUkraina)."""
    before = plain[start - 1 : start]
    return not before.isalnum() or (before.islower() and plain[start].isupper() and plain[end - 1].islower())


def _ends(plain: str, start: int, end: int, words: set[str]) -> bool:
    """Whether a word ends with the name, or a lost link has glued it to a capital behind it or to a word that the
    article has elsewhere by itself (Putinmengatakan). `words` are those, found when the first name asks."""
    after = plain[end : end + 1]
    if not after.isalnum():
        return True
    if after.isupper():
        return plain[end - 1].islower()
    rest = _REST.match(plain, end) if plain[start].isupper() and end - start >= SHORT_CAPITALS else None
    if rest and not words:
        words.update(_WORD.findall(plain))
    return rest is not None and rest.group() in words


def _without_overlap(plain: str, hits: Iterable[_Hit]) -> Iterator[Tag]:
    """The tags of `hits`, which are in order of place, the longest first."""
    reached = 0
    for start, negative, entries in hits:
        if start >= reached:
            reached = -negative
            for entry in entries:
                yield Tag(Span(start, reached), entry.kind, entry.id, plain[start:reached])
