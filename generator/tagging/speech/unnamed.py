"""Unnamed: speakers without a name — somebody ("a European diplomat"), one who was named before ("the minister",
"perempuan itu"), a body ("the ministry"), or both sides at once ("the two governments")."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from generator.language import Language
from generator.model.article import Span
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.people.subjects import Subjects

#: A description has at most so many words.
WORDS = 7
#: Up to where a name behind a comma may reach.
APPOSITION = 40
_MARK = re.compile(r"[,;:()“”„«»\"]|\s[–—-]\s|(?<!\b[A-Z])[.!?]\s")
_WORD = re.compile(r"[\w'’-]+(?:\.\w+)*")

Kind = Literal["somebody", "known", "body", "both"]


@dataclass(frozen=True, slots=True)
class Unnamed:
    """The words for a speaker who is not named."""

    span: Span
    kind: Kind


def described_before(subjects: Subjects, floor: int, end: int) -> Unnamed | None:
    """The description that ends at `end`, as a verb's subject does; it does not begin in front of `floor`."""
    plain, words = subjects.tagged.plain, _words(subjects.tagged.tools.language)
    floor = max([floor, *(mark.end() for mark in _MARK.finditer(plain, floor, end))])
    places = list(_WORD.finditer(plain, floor, end))
    while places and places[-1].group().lower() in words.fillers:
        places.pop()
    if not places:
        return None
    found, near = None, places[-WORDS:]
    for before, first in reversed(list(zip([None, *near], near, strict=False))):
        if first.group().lower() in words.breaks:
            break
        span = Span(first.start(), places[-1].end())
        if kind := _kind(subjects, span):
            found = Unnamed(span, kind)
            if not before or before.group().lower() not in words.belonging:
                break
    return found


def described_behind(subjects: Subjects, start: int, end: int) -> Unnamed | None:
    """The description that begins at `start`, up to a mark or to a word at which something new begins."""
    plain, words = subjects.tagged.plain, _words(subjects.tagged.tools.language)
    start += len(plain[start:end]) - len(plain[start:end].lstrip(" ,"))
    mark = _MARK.search(plain, start, end)
    places = list(_WORD.finditer(plain, start, mark.start() if mark else end))[:WORDS]
    number = next((number for number, word in enumerate(places) if word.group().lower() in words.breaks), len(places))
    if not number or _names(subjects, Span(start, _past_comma(plain, places[number - 1].end()))):
        return None
    for last in reversed(places[:number]):
        span = Span(start, last.end())
        if kind := _kind(subjects, span):
            return Unnamed(span, kind)
    return None


def _past_comma(plain: str, end: int) -> int:
    """Where a name that a comma joins to a description would end, or `end`: "the chief, Kaja Kallas"."""
    return end + APPOSITION if plain.startswith(", ", end) else end


@dataclass(frozen=True, slots=True)
class _Words:
    indefinite: Phrases
    definite: Phrases
    closing: Phrases
    persons: Phrases
    many: Phrases
    bodies: Phrases
    links: Phrases
    sides: Phrases
    belonging: frozenset[str]
    fillers: frozenset[str]
    breaks: frozenset[str]


@cache
def _words(language: Language) -> _Words:
    speech, people, positions = language.speech, language.people, language.positions
    return _Words(
        compile_phrases(speech.indefinite),
        compile_phrases(speech.definite),
        compile_phrases(people.closing),
        compile_together(people.heads, people.private, speech.persons),
        compile_phrases(speech.many),
        compile_phrases(speech.bodies),
        compile_together(people.belonging, people.within),
        compile_phrases(language.talks.sides),
        frozenset(people.belonging),
        frozenset(positions.fillers),
        frozenset((*positions.breaks, *positions.coordination, *language.speech.clauses)),
    )


def _kind(subjects: Subjects, span: Span) -> Kind | None:
    """What `span` describes as a whole; None when it does not, or names somebody who is not an owner."""
    plain, words = subjects.tagged.plain, _words(subjects.tagged.tools.language)
    if words.sides.fullmatch(plain, *span):
        return "both"
    if _names(subjects, span):
        return None
    last = plain.rfind(" ", *span) + 1
    closed = last > 0 and bool(words.closing.fullmatch(plain, last, span.end))
    person = words.persons.search(plain, *span)
    if words.indefinite.match(plain, *span):
        return "somebody" if person or words.many.search(plain, *span) else None
    if closed or words.definite.match(plain, *span):
        return _head(plain, span, words, closed)
    return "somebody" if words.many.search(plain, *span) and opens_clause(subjects, span) else None


def _head(plain: str, span: Span, words: _Words, closed: bool) -> Kind | None:
    """Whether a description is about a person or a body: by its first noun, where a word closes it ("kepala badan
    itu"), else by the last one in front of a link ("the refugee agency", "the head of the agency")."""
    link = None if closed else words.links.search(plain, *span)
    end = link.start() if link else span.end
    kinds: tuple[tuple[Kind, Phrases], ...] = (("body", words.bodies), ("known", words.persons))
    nouns = [(match.start(), kind) for kind, noun in kinds for match in noun.finditer(plain, span.start, end)]
    return (min(nouns) if closed else max(nouns))[1] if nouns else None


def opens_clause(subjects: Subjects, span: Span) -> bool:
    """Whether nothing in front of `span` belongs to it: "local officials", "Ukrainian officials" without an article."""
    before = subjects.tagged.plain[max(0, span.start - 2) : span.start].strip()
    sentence = subjects.tagged.article.sentence_at(span.start)
    return not before or before[-1] in ',;:”"’»' or span.start == sentence.start


def _names(subjects: Subjects, span: Span) -> bool:
    """Whether `span` names a person for himself, and not only as one whose man somebody is ("a spokesman for X")."""
    people = subjects.tagged.tools.language.people
    for naming in subjects.within(span):
        before = subjects.tagged.plain[span.start : naming.span.start].lower().split()
        if not before or before[-1] not in (*people.links, *people.offices):
            return True
    return False
