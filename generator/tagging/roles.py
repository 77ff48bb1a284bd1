"""Roles: the words beside a name that say who somebody is ("penasihat Presiden Ukraina", "Kremlin spokesman")."""

import re
from dataclasses import dataclass
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.phrase import compile_phrases

_WORD_BEFORE = re.compile(r"(?:\([A-Z.]{2,5}\)|[\w'’.-]+)$")
_WORD = re.compile(r"\([A-Z.]{2,5}\)|[\w'’-]+")
_REACH = 120
POSSESSIVE = ("'s", "’s")
#: Between a name and the role behind it stand at most so many other words ("yang juga", "who is now").
SKIPPED = 3


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    heads: re.Pattern[str]
    words: frozenset[str]
    links: frozenset[str]


@cache
def _vocabulary(language: Language) -> _Vocabulary:
    people = language.people
    words = {word for phrase in (*people.heads, *people.words, *people.links) for word in phrase.lower().split()}
    return _Vocabulary(compile_phrases(people.heads), frozenset(words), frozenset(people.links))


def role_before(tagged: TaggedArticle, name: Span) -> Span | None:
    """The role that stands in front of a name, with or without a comma between them.

    In "penasihat Presiden Ukraina Volodymyr Zelensky, Mikhaylo Podolyak" the inner role is Zelensky's, the whole one
    Podolyak's; in "Medinsky, ajudan Presiden Putin" the inner one is Putin's, the outer one the man's before."""
    plain, limit = tagged.plain, max(0, name.start - _REACH)
    end = len(plain[limit : name.start].rstrip()) + limit
    comma = plain[end - 1 : end] == ","
    end -= comma
    start = _walk_back(tagged, end, limit, owner_allowed=comma)
    heads = list(_vocabulary(tagged.tools.language).heads.finditer(plain, start, end))
    if not heads:
        return None
    elsewhere = _belongs_elsewhere(tagged, heads[0].start(), name)
    if elsewhere and comma and len(heads) == 1:
        return None
    chosen = heads[-1] if len(heads) > 1 and elsewhere else heads[0]
    return _without_links(tagged, Span(chosen.start(), end))


def role_after(tagged: TaggedArticle, name: Span) -> Span | None:
    """The role that stands behind a name as an apposition: "X, penasihat kepala kantor presiden, ..."."""
    vocabulary = _vocabulary(tagged.tools.language)
    articles = "|".join(map(re.escape, tagged.tools.language.people.articles)) or "(?!)"
    for skipped in range(SKIPPED + 1):
        opening = re.compile(rf"\s?,\s+(?:[a-z]+\s+){{{skipped}}}(?:(?:{articles})\s+)?(?=\w)")
        if match := opening.match(tagged.plain, name.end):
            end = _walk_on(tagged, match.end(), match.end() + _REACH)
            if vocabulary.heads.search(tagged.plain, match.end(), end):
                return _without_links(tagged, Span(match.end(), end))
    return None


def role_ahead(tagged: TaggedArticle, head: Span) -> Span:
    """The whole role that opens with `head`, as far as words of roles and names of parties go on."""
    return Span(head.start, _walk_on(tagged, head.start, head.start + _REACH))


def _walk_back(tagged: TaggedArticle, end: int, limit: int, owner_allowed: bool) -> int:
    vocabulary = _vocabulary(tagged.tools.language)
    near = tagged.tags_touching(Span(limit, end))
    ends = {tag.span.end: tag.span.start for tag in near if tag.kind != "short-name" and tag.span.start >= limit}
    owners = {tag.span.end for tag in near if tag.kind in ("person", "short-name")}
    place = end
    while place > limit:
        stop = place - (tagged.plain[place - 1] == " ")
        stop -= 2 * (tagged.plain[stop - 2 : stop] in POSSESSIVE)
        if stop in ends and (owner_allowed or stop not in owners):
            place = ends[stop]
            continue
        word = _WORD_BEFORE.search(tagged.plain, limit, stop)
        if not word or not _goes_on(word.group(), vocabulary):
            break
        place = word.start()
    return place


def _walk_on(tagged: TaggedArticle, start: int, limit: int) -> int:
    vocabulary = _vocabulary(tagged.tools.language)
    near = tagged.tags_touching(Span(start, limit + 1))
    known = [tag.span for tag in near if tag.kind in ("party", "organisation", "place", "land")]
    people = [tag.span for tag in near if tag.kind in ("person", "short-name")]
    owners = [span for span in people if tagged.plain[span.end : span.end + 2] in POSSESSIVE]
    starts = {span.start: span.end for span in (*known, *owners)}
    place = reached = start
    while place < limit:
        if place in starts:
            reached = starts[place]
            reached += 2 * (tagged.plain[reached : reached + 2] in POSSESSIVE)
        else:
            word = _WORD.match(tagged.plain, place, limit)
            if not word or not _goes_on(word.group(), vocabulary):
                break
            reached = word.end()
        if tagged.plain[reached : reached + 1] != " ":
            break
        place = reached + 1
    return reached


def is_role_word(tagged: TaggedArticle, word: str) -> bool:
    """Whether `word`, in any case, can be part of a role."""
    return word.lower() in _vocabulary(tagged.tools.language).words


def _goes_on(word: str, vocabulary: _Vocabulary) -> bool:
    """Whether a word can be part of a role: one of the list, or an abbreviation in capitals."""
    return word.startswith("(") or word.lower() in vocabulary.words or (len(word) > 1 and word.isupper())


def _belongs_elsewhere(tagged: TaggedArticle, start: int, name: Span) -> bool:
    """Whether a nested role's outer part is another's: a name follows behind a comma, or stands before one."""
    near = tagged.tags_touching(Span(max(0, start - _REACH), name.end + _REACH))
    people = {tag.span for tag in near if tag.kind in ("person", "short-name")}
    after = any(tagged.plain[name.end : span.start] == ", " for span in people)
    return after or any(re.fullmatch(r",\s+(?:\w+\s+){0,2}", tagged.plain[span.end : start]) for span in people)


def _without_links(tagged: TaggedArticle, span: Span) -> Span | None:
    """`span` without linking words at its end; None when nothing is left."""
    links = _vocabulary(tagged.tools.language).links
    words = tagged.plain[span.start : span.end].split()
    end = span.end
    while words and words[-1].lower() in links:
        end = len(tagged.plain[span.start : end - len(words.pop())].rstrip()) + span.start
    return Span(span.start, end) if end > span.start else None
