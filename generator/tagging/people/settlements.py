"""Settlements: the party of the town or region that a text names last, for the offices there (mayor, governor)."""

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.sides import negotiators

#: The country of a place is named within so many code points in front of an office there, and so near to the word for
#: the place.
BACK, NEAR = 1500, 60
#: A town that no list has, in front of its country ("Dukla, Poland").
_APPOSED = re.compile(r"[A-Z][\w-]+,\s$")


def party_at_place(tagged: TaggedArticle, end: int) -> str | None:
    """The party of the place that is named last in front of `end`, by itself or by its country ("the Ukrainian town of
    Marhanets", "kota Marhanets di Ukraina"): in the sentence, or else the first behind it there; else a place of those
    who negotiate, or in the paragraph one by its country; else any."""
    sentence, floor = tagged.article.sentence_at(end - 1), max(0, end - BACK)
    own = Span(sentence.start, end)
    if named := [*_places(tagged, own), *_countries(tagged, own)]:
        return _last(named)
    if behind := _places(tagged, Span(end, sentence.end)):
        return behind[0].party
    paragraph = max(floor, tagged.plain.rfind("\n", floor, sentence.start) + 1)
    sides, before = negotiators(tagged.tools.subject), Span(floor, sentence.start)
    places = [place for place in _places(tagged, before) if not _government(tagged, place.span)]
    countries = _countries(tagged, before)
    near = [country for country in countries if country.span.start >= paragraph]
    strong = [place for place in (*places, *countries) if place.party in sides] + near
    named = strong or [*places, *countries]
    return _last(named) if named else tagged.party_of_place_before(end)


class _Place(NamedTuple):
    """A place and its party: None for a country that is none."""

    span: Span
    party: str | None


def _last(named: list[_Place]) -> str | None:
    return max(named, key=lambda place: place.span).party


def _places(tagged: TaggedArticle, span: Span) -> list[_Place]:
    at = tagged.tools.party_at
    return [_Place(tag.span, at[tag.id]) for tag in tagged.tags_in(span, "place") if tag.id in at]


def _countries(tagged: TaggedArticle, span: Span) -> list[_Place]:
    """Countries that are named to say where a place lies."""
    settlement = _settlement(tagged.tools.language)
    countries = [tag for kind in ("party", "land") for tag in tagged.tags_in(span, kind)]
    beside = [tag for tag in countries if settlement.around(tagged, tag.span)]
    return [_Place(tag.span, tag.id if tag.kind == "party" else None) for tag in beside]


def _government(tagged: TaggedArticle, place: Span) -> bool:
    """Whether a capital stands for its government ("Moscow denied"), and so not behind a preposition."""
    capital = any(tag.kind == "party" for tag in tagged.index.starting_at(place.start))
    return capital and not _settlement(tagged.tools.language).at.search(_front(tagged, place))


def _front(tagged: TaggedArticle, name: Span) -> str:
    return tagged.plain[max(0, name.start - NEAR) : name.start]


@dataclass(frozen=True, slots=True)
class _Settlement:
    """What stands in front of a country's name ("town in southern", "in eastern"), what behind it ("'s
    second city"), and prepositions in front of a place."""

    before: re.Pattern[str]
    behind: re.Pattern[str]
    at: re.Pattern[str]

    def around(self, tagged: TaggedArticle, name: Span) -> bool:
        """Whether the words beside the country named at `name` make it that of a place."""
        front = _front(tagged, name)
        apposed = _APPOSED.search(front) and tagged.plain[name.end : name.end + 1] in (",", ".")
        return bool(apposed or self.behind.match(tagged.plain, name.end) or self.before.search(front))


@cache
def _settlement(language: Language) -> _Settlement:
    people = language.people
    words = compile_phrases(people.settlements).pattern
    within = "|".join(map(re.escape, people.within))
    between = rf"(?:,?(?:\s[\w'’-]+){{0,2}}?,?\s(?:{within})(?:\s[\w'’-]+){{0,2}})?\s"
    where = "|".join(re.escape(word) for word in language.venue.at if word in people.within) or "(?!)"
    at = "|".join(map(re.escape, (*language.venue.at, *people.links)))
    return _Settlement(
        re.compile(rf"(?:(?<!\w)(?i:{words}){between}|(?<!\w)(?i:{where})\s(?:[a-z-]+\s)?)$"),
        re.compile(rf"(?:['’]s)?(?:\s[a-z-]+){{0,2}}\s(?:{words})", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{at})\s$", re.IGNORECASE),
    )
