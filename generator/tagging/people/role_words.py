"""Words of roles: how far the words that say who somebody is go on, backwards and forwards."""

import re
from dataclasses import dataclass
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.names.entities import Tag
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.remembered import remembered

_WORD_BEFORE = re.compile(r"(?:\([A-Z.]{2,5}\)|[\w'’.-]+)$")
_WORD = re.compile(r"\([A-Z.]{2,5}\)|[\w'’-]+")
_JOINED = re.compile(r"-[a-z]")
POSSESSIVE = ("'s", "’s")
#: Between a name and the role behind it stand at most so many other words ("yang juga", "who is now").
SKIPPED = 3
#: Kinds of tags that name a person.
PEOPLE = ("person", "short-name")


@dataclass(frozen=True, slots=True)
class RoleWords:
    """The words of roles in one language: `heads` open a role in front of a name, `said` are verbs of speech."""

    heads: Phrases
    behind: Phrases
    """Those that also count behind a name."""
    serving: Phrases
    """Those of people who serve somebody."""
    said: Phrases
    words: frozenset[str]
    links: frozenset[str]
    leading: re.Pattern[str]
    openings: tuple[re.Pattern[str], ...]
    """What stands between a name and the role behind it, with no word skipped, with one, ..."""


@cache
def role_words(language: Language) -> RoleWords:
    """The words of roles in `language`, as patterns."""
    people = language.people
    phrases = (*people.heads, *people.private, *people.words, *people.links)
    words = {word for phrase in phrases for word in phrase.lower().split()}
    articles = "|".join(map(re.escape, people.articles)) or "(?!)"
    mark, article = r"(?:\s?,\s+|\s[\[(])", rf"(?:(?:{articles})\s+)?(?=\w)"
    openings = tuple(re.compile(rf"{mark}(?:[a-z]+\s+){{{skipped}}}{article}") for skipped in range(SKIPPED + 1))
    leading = "|".join(map(re.escape, people.leading)) or "(?!)"
    return RoleWords(
        compile_phrases(people.heads),
        compile_together(people.heads, people.private),
        compile_phrases(people.serving),
        compile_phrases(language.speech.verbs),
        frozenset(words),
        frozenset(people.links),
        re.compile(rf",\s+\w+\s+(?:[a-z]+\s+)?({leading})\s+(?:(?:{articles})\s+)?(?=\w)"),
        openings,
    )


def is_role_word(tagged: TaggedArticle, word: str) -> bool:
    """Whether `word`, in any case, can be part of a role."""
    return word.lower() in role_words(tagged.tools.language).words


@remembered
def walk_back(tagged: TaggedArticle, end: int, limit: int, owner_allowed: bool) -> int:
    """Where the words of a role begin that end at `end`, no further back than `limit`; the name of another person is
    passed only as an owner."""
    vocabulary = role_words(tagged.tools.language)
    place = end
    while place > limit:
        stop = place - (tagged.plain[place - 1] == " ")
        stop -= 2 * (tagged.plain[stop - 2 : stop] in POSSESSIVE)
        names = tagged.index.ending_at(stop)
        whole = any(tag.kind != "short-name" and tag.span.start >= limit for tag in names)
        if not whole and owner_allowed and names and _is_served(tagged, names[0].span, limit):
            whole = True
        if whole and (owner_allowed or not any(tag.kind in PEOPLE for tag in names)):
            place = names[0].span.start
            continue
        word = _WORD_BEFORE.search(tagged.plain, max(limit, tagged.plain.rfind(" ", limit, stop) + 1), stop)
        if not word or not _goes_on(word.group(), vocabulary):
            break
        place = word.start()
    return place


def _is_served(tagged: TaggedArticle, owner: Span, limit: int) -> bool:
    """Whether the words in front of a name say who serves him ("ajudan Presiden Putin, ...")."""
    end = limit + len(tagged.plain[limit : owner.start].rstrip())
    start = walk_back(tagged, end, limit, owner_allowed=False) if end > limit else end
    return role_words(tagged.tools.language).serving.search(tagged.plain, start, end) is not None


def walk_on(tagged: TaggedArticle, start: int, limit: int) -> int:
    """Where the words of a role end that begin at `start`, no further on than `limit`."""
    vocabulary = role_words(tagged.tools.language)
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


def _goes_on(word: str, vocabulary: RoleWords) -> bool:
    """Whether a word can be part of a role: one of the list, or an abbreviation in capitals."""
    known = word.lower().replace("’", "'") in vocabulary.words
    return known or word.startswith("(") or (len(word) > 1 and word.isupper())
