"""Gaps between a role and its name: a blank, words that no list of roles has, or a town with its comma."""

import re
from collections.abc import Iterator
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_together

#: Words that no list of roles has, between a role and the name ("kepala dinas penyelamatan setempat, Taras Holubenko").
_GAP = re.compile(r"(?:\s[a-z-]+){1,3},?\s")
_BLANK = re.compile(r",?\s")
_TOWN = re.compile(r"\s[A-Z][\w'’-]+,\s")
#: What stands behind a rank in short ("Gen. Pavlo Hrytsenko").
_DOT = re.compile(r"\.?\s")


def gaps_behind(tagged: TaggedArticle, role: Span, *, short: bool) -> Iterator[int]:
    """Where a name may begin behind a role, the nearest first; `short`: the role is one with a dot."""
    if blank := (_DOT if short else _BLANK).match(tagged.plain, role.end):
        yield blank.end()
    if (gap := _GAP.match(tagged.plain, role.end)) and not _broken(tagged, gap):
        yield gap.end()
    if town := _town(tagged, role):
        yield town.end()


def _town(tagged: TaggedArticle, role: Span) -> re.Match[str] | None:
    """A town that no list has, with its comma, behind the word for an office there ("the mayor of Valky, X")."""
    people = tagged.tools.language.people
    office = compile_together(people.local, people.placed).search(tagged.plain, *role)
    return _TOWN.match(tagged.plain, role.end) if office else None


def _broken(tagged: TaggedArticle, gap: re.Match[str]) -> bool:
    """Whether the words of a gap are no part of a role: a verb of speech, a word at which something new begins, or
    one that a place follows."""
    language = tagged.tools.language
    words = gap.group().strip(" ,").split()
    if "," in gap.group() and words[-1] in language.people.closing:
        words.pop()
    if "," in gap.group() and words and words[0] in language.speech.clauses:
        words.pop(0)
    ended = bool(words) and words[-1] in language.people.within
    return ended or any(word in _words_of_speech(language) or word in language.people.stops for word in words)


@cache
def _words_of_speech(language: Language) -> frozenset[str]:
    return frozenset(word for verb in language.speech.verbs for word in verb.split())
