"""Places: where an article says that something is, as written ("perbatasan Polandia-Belarus", "Brest, Belarus")."""

import re
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from generator.language import Language
from generator.model.article import Span
from generator.tagging.names.entities import Tag
from generator.tagging.names.located import Located
from generator.tagging.patterns.part import Part, either, word
from generator.tagging.patterns.phrases import Phrases


class PlaceExpression(NamedTuple):
    """A place as written, without its preposition; `place` and `party` are the ids of what is named first in it."""

    span: Span
    place: str | None
    party: str | None


def find_places(
    plain: str, tags: tuple[Tag, ...], language: Language, party_at: Mapping[str, str] | None = None
) -> tuple[PlaceExpression, ...]:
    """Places that stand behind a preposition of place and name something of the gazetteer, in order; `party_at` tells
    in whose territory each of them lies."""
    named = Located(tag for tag in tags if tag.kind in ("place", "party"))
    at = {tag.span.start: tag.span for tag in named.all}
    found = []
    for match in _preposition(language).finditer(plain):
        span = _extent(plain, match.end(), at, language)
        if span:
            span = _up_to_another(plain, span, named.within(span), party_at or {})
            inner = named.within(span)
            place = next((tag.id for tag in inner if tag.kind == "place"), None)
            party = next((tag.id for tag in inner if tag.kind == "party"), None)
            found.append(PlaceExpression(span, place, party))
    return tuple(found)


def _up_to_another(plain: str, span: Span, inner: tuple[Tag, ...], party_at: Mapping[str, str]) -> Span:
    """A place up to a comma behind which a party follows in which it does not lie: that one begins something else
    ("In Istanbul, Russia ...", "di Istanbul, Ukraina masih ...")."""
    for place, party in pairwise(inner):
        land = party_at.get(place.id) if place.kind == "place" else None
        joined = plain[place.span.end : party.span.start].strip() == ","
        if land and joined and party.kind == "party" and party.id != land:
            return Span(span.start, place.span.end)
    return span


@cache
def _preposition(language: Language) -> Phrases:
    prepositions = either(map(word, language.venue.at))
    articles = "|".join(map(re.escape, language.venue.articles)) or "(?!)"
    return Phrases(Part(rf"(?<!\w)(?:{prepositions})\s+(?:(?:{articles})\s+)?", prepositions.heads))


@cache
def _noun(language: Language) -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, language.venue.nouns), key=len, reverse=True))
    return re.compile(rf"(?:{words})(?!\w)\s*", re.IGNORECASE)


@cache
def _join(language: Language) -> re.Pattern[str]:
    both = "|".join(map(re.escape, language.venue.both))
    return re.compile(rf"\s?[-–]\s?|,\s+|\s+(?:{both})\s+(?=[A-Z])|\s+")


_CAPITALISED = re.compile(r"[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*){0,2}")


def _extent(plain: str, start: int, named: Mapping[int, Span], language: Language) -> Span | None:
    """The place that begins at `start`: nouns of place, then names with what joins them; none where the last one is
    only a part of a word ("on a US-drafted plan")."""
    place = start if _name_at(plain, start, named, after_noun=False) else _behind_nouns(plain, start, language)
    after_noun, end, names = place > start, start, 0
    while name := _name_at(plain, place, named, after_noun and names == 0):
        end, names = name.end, names + 1
        join = _join(language).match(plain, end)
        if not join or not _goes_on(plain, join, language, after_noun):
            break
        place = _behind_nouns(plain, join.end(), language)
    trailing = _noun(language).match(plain, end + 1) if names and language.venue.nouns_follow else None
    if not names or re.match(r"-\w", plain[end : end + 2]):
        return None
    return Span(start, end + 1 + len(trailing.group().rstrip()) if trailing else end)


def _behind_nouns(plain: str, place: int, language: Language) -> int:
    while noun := _noun(language).match(plain, place):
        place = noun.end()
    return place


def _goes_on(plain: str, join: re.Match[str], language: Language, after_noun: bool) -> bool:
    """Whether a place goes on behind `join`: with a mark, with "and" between the countries of a border, or with
    another noun of place."""
    words = join.group().strip()
    if words.isalpha():
        return after_noun
    return bool(words or _noun(language).match(plain, join.end()))


def _name_at(plain: str, place: int, named: Mapping[int, Span], after_noun: bool) -> Span | None:
    if place in named:
        return named[place]
    if after_noun and (match := _CAPITALISED.match(plain, place)):
        return Span(*match.span())
    return None
