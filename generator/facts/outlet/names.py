"""Fact, outlet: what the name of a medium looks like: a site's, one with a word of the trade, one that nobody knows."""

import re
from dataclasses import dataclass
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle

#: A line that is only a name has at most so many words.
WORDS = 5
#: One word of a name.
WORD = r"[A-Z][\w'’-]*"
_NAME = re.compile(rf"(?:{WORD}\s+(?:&\s+)?)+{WORD}")
#: A name in one word holds a word for a medium ("Kotakabar", "HARIANKOTA") beside so many letters: at its end one of so
#: many letters, at its beginning a longer one.
_ONE = re.compile(r"[A-Za-z]*[A-Z][A-Za-z]*")
_BEHIND, _AT_END, _IN_FRONT, _AT_BEGINNING = 3, 4, 4, 5


@dataclass(frozen=True, slots=True)
class Sites:
    """Names of sites: anywhere, in front of a dash, and at the end of a page's title."""

    name: re.Pattern[str]
    dashed: re.Pattern[str]
    barred: re.Pattern[str]


@cache
def site_names(language: Language) -> Sites:
    """How a site writes its name, from the endings of domains that `language` knows."""
    endings = "|".join(sorted(map(re.escape, language.sources.domains), key=len, reverse=True))
    name = rf"\b[A-Za-z][\w-]*\.(?:{endings})(?![\w.]*\w)"
    dashed, barred = rf"({name})\s?[-–—]\s", rf"[|»]\s+({name})$"
    return Sites(*(re.compile(pattern, re.IGNORECASE) for pattern in (name, dashed, barred)))


def is_paper(tagged: TaggedArticle, span: Span) -> bool:
    """Whether `span` is the name of a medium, known or by its words."""
    name = tagged.plain[span.start : span.end]
    known = any(tag.span == span for tag in tagged.tags_in(span, "agency"))
    return known or is_medium(tagged, name)


def is_medium(tagged: TaggedArticle, name: str) -> bool:
    """Whether `name` is two words or more in capitals, one of them a word for a medium ("Post", "Pos"), or one word
    that holds such a word ("Kotakabar")."""
    parts, words = _media_words(tagged.tools.language), name.lower().split()
    desk = set(words) <= set(tagged.tools.language.sources.desk_words)
    named = _NAME.fullmatch(name) and not parts.isdisjoint(words) and not desk
    return bool(named or (_ONE.fullmatch(name) and any(_holds(name.lower(), part) for part in parts)))


def _holds(name: str, part: str) -> bool:
    rest = len(name) - len(part)
    ends = rest >= _BEHIND and len(part) >= _AT_END and name.endswith(part)
    return ends or (rest >= _IN_FRONT and len(part) >= _AT_BEGINNING and name.startswith(part))


@cache
def _media_words(language: Language) -> frozenset[str]:
    return frozenset(word.lower() for word in language.sources.media_words)


def is_unknown_name(tagged: TaggedArticle, span: Span) -> bool:
    """Whether what follows the town of a dateline is a name that nobody knows, and so the paper's."""
    known = {tag.span for tag in tagged.tags if span.holds(tag.span)}
    named = sum(tag.end - tag.start for tag in known)
    strange = named < (span.end - span.start) // 2 or not tagged.index.starting_at(span.start)
    return strange and bool(re.fullmatch(rf"(?:{WORD}\s)+{WORD}", tagged.plain[span.start : span.end]))


def without_desk(tagged: TaggedArticle, span: Span) -> Span:
    """A name without the words for a desk or a team in front of it and behind it."""
    source = tagged.tools.language.sources
    desk = {word.lower() for word in (*source.desk_words, *source.bylines, *tagged.tools.language.people.articles)}
    words = list(re.finditer(r"\S+", tagged.plain[span.start : span.end]))
    while words and words[0].group().lower() in desk:
        words.pop(0)
    while words and words[-1].group().lower() in desk:
        words.pop()
    return Span(span.start + words[0].start(), span.start + words[-1].end()) if words else span
