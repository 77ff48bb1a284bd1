"""Roles: the words beside a name that say who somebody is ("penasihat Presiden Ukraina", "Kremlin spokesman")."""

import re
from dataclasses import dataclass
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.entities import Tag
from generator.tagging.phrase import compile_phrases
from generator.tagging.phrases import Phrases
from generator.tagging.remembered import remembered

_WORD_BEFORE = re.compile(r"(?:\([A-Z.]{2,5}\)|[\w'’.-]+)$")
_WORD = re.compile(r"\([A-Z.]{2,5}\)|[\w'’-]+")
_REACH = 120
_JOINED = re.compile(r"-[a-z]")
POSSESSIVE = ("'s", "’s")
#: Between a name and the role behind it stand at most so many other words ("yang juga", "who is now").
SKIPPED = 3
#: Between a name and the outer part of its role stand at most so many other words.
MOST_BETWEEN = 2
_OUTER = re.compile(rf",\s+(?:\w+\s+){{0,{MOST_BETWEEN}}}")
#: Kinds of tags that name a person.
PEOPLE = ("person", "short-name")


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    heads: Phrases
    behind: Phrases
    """Those that also count behind a name."""
    said: Phrases
    words: frozenset[str]
    links: frozenset[str]
    leading: re.Pattern[str]
    openings: tuple[re.Pattern[str], ...]
    """What stands between a name and the role behind it, with no word skipped, with one, ..."""


@cache
def _vocabulary(language: Language) -> _Vocabulary:
    people = language.people
    phrases = (*people.heads, *people.private, *people.words, *people.links)
    words = {word for phrase in phrases for word in phrase.lower().split()}
    articles = "|".join(map(re.escape, people.articles)) or "(?!)"
    skipping = (rf"\s?,\s+(?:[a-z]+\s+){{{skipped}}}(?:(?:{articles})\s+)?(?=\w)" for skipped in range(SKIPPED + 1))
    openings = tuple(map(re.compile, skipping))
    leading = "|".join(map(re.escape, people.leading)) or "(?!)"
    return _Vocabulary(
        compile_phrases(people.heads),
        compile_phrases((*people.heads, *people.private)),
        compile_phrases(language.speech.verbs),
        frozenset(words),
        frozenset(people.links),
        re.compile(rf",\s+\w+\s+(?:[a-z]+\s+)?({leading})\s+(?:(?:{articles})\s+)?(?=\w)"),
        openings,
    )


@remembered
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


@remembered
def role_after(tagged: TaggedArticle, name: Span) -> Span | None:
    """The role that stands behind a name as an apposition: "X, penasihat kepala kantor presiden, ...", "X, who heads
    the regional administration"."""
    vocabulary = _vocabulary(tagged.tools.language)
    if match := vocabulary.leading.match(tagged.plain, name.end):
        return _without_links(tagged, Span(match.start(1), _walk_on(tagged, match.end(), match.end() + _REACH)))
    for opening in vocabulary.openings if "," in tagged.plain[name.end : name.end + 2] else ():
        match = opening.match(tagged.plain, name.end)
        if match and not vocabulary.said.search(tagged.plain, *match.span()):
            end = _walk_on(tagged, match.end(), match.end() + _REACH)
            if vocabulary.behind.search(tagged.plain, match.end(), end):
                return _without_links(tagged, Span(match.end(), end))
    return None


def run_before(tagged: TaggedArticle, name: Span) -> Span:
    """All words in front of a name that belong to its role, also those before its head: "Ukraine's deputy minister"."""
    limit = max(0, name.start - _REACH)
    end = len(tagged.plain[limit : name.start].rstrip(" ,")) + limit
    return Span(_walk_back(tagged, end, limit, owner_allowed=False), end)


def private_role(tagged: TaggedArticle, role: Span) -> bool:
    """Whether a role is one of those who speak for no side ("a teacher from Poltava")."""
    head = _vocabulary(tagged.tools.language).behind.search(tagged.plain, role.start, role.end)
    return head is not None and head.group().lower() in tagged.tools.language.people.private


def role_ahead(tagged: TaggedArticle, head: Span) -> Span:
    """The whole role that opens with `head`, as far as words of roles and names of parties go on."""
    return Span(head.start, _walk_on(tagged, head.start, head.start + _REACH))


def _walk_back(tagged: TaggedArticle, end: int, limit: int, owner_allowed: bool) -> int:
    vocabulary = _vocabulary(tagged.tools.language)
    place = end
    while place > limit:
        stop = place - (tagged.plain[place - 1] == " ")
        stop -= 2 * (tagged.plain[stop - 2 : stop] in POSSESSIVE)
        names = tagged.index.ending_at(stop)
        whole = any(tag.kind != "short-name" and tag.span.start >= limit for tag in names)
        if whole and (owner_allowed or not any(tag.kind in PEOPLE for tag in names)):
            place = names[0].span.start
            continue
        word = _WORD_BEFORE.search(tagged.plain, max(limit, tagged.plain.rfind(" ", limit, stop) + 1), stop)
        if not word or not _goes_on(word.group(), vocabulary):
            break
        place = word.start()
    return place


def _walk_on(tagged: TaggedArticle, start: int, limit: int) -> int:
    vocabulary = _vocabulary(tagged.tools.language)
    place = reached = start
    while place < limit:
        names = [tag.span for tag in tagged.index.starting_at(place) if _in_a_role(tagged, tag)]
        if names:
            reached = names[0].end
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


def _in_a_role(tagged: TaggedArticle, tag: Tag) -> bool:
    """Whether a name can be part of a role: a party's, a body's, a place's, or the owner's in the genitive; the first
    half of an adjective is none ("France-based")."""
    if _JOINED.match(tagged.plain, tag.span.end):
        return False
    if tag.kind in PEOPLE:
        return tagged.plain[tag.span.end : tag.span.end + 2] in POSSESSIVE
    return tag.kind in ("party", "organisation", "place", "land")


def is_role_word(tagged: TaggedArticle, word: str) -> bool:
    """Whether `word`, in any case, can be part of a role."""
    return word.lower() in _vocabulary(tagged.tools.language).words


def _goes_on(word: str, vocabulary: _Vocabulary) -> bool:
    """Whether a word can be part of a role: one of the list, or an abbreviation in capitals."""
    return word.startswith("(") or word.lower() in vocabulary.words or (len(word) > 1 and word.isupper())


def _belongs_elsewhere(tagged: TaggedArticle, start: int, name: Span) -> bool:
    """Whether a nested role's outer part is another's: a name follows behind a comma, or stands before one."""
    behind = tagged.index.starting_at(name.end + 2) if tagged.plain.startswith(", ", name.end) else ()
    if any(tag.kind in PEOPLE for tag in behind):
        return True
    comma = tagged.plain.rfind(",", max(0, start - _REACH), start)
    return comma >= 0 and bool(
        any(tag.kind in PEOPLE for tag in tagged.index.ending_at(comma))
        and _OUTER.fullmatch(tagged.plain, comma, start)
    )


def _without_links(tagged: TaggedArticle, span: Span) -> Span | None:
    """`span` without linking words at its end; None when nothing is left."""
    links = _vocabulary(tagged.tools.language).links
    words = tagged.plain[span.start : span.end].split()
    end = span.end
    while words and words[-1].lower() in links:
        end = len(tagged.plain[span.start : end - len(words.pop())].rstrip()) + span.start
    return Span(span.start, end) if end > span.start else None
