"""Settlements: the party of the town or region that a text names last, for the offices there (mayor, governor)."""

import re
from dataclasses import dataclass
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.phrase import compile_phrases

#: The country of a place is named within so many code points in front of an office there, and so near to the word for
#: the place.
BACK, NEAR = 1500, 60


def party_at_place(tagged: TaggedArticle, end: int) -> str | None:
    """The party of the place that is named last in front of `end`, by itself or by its country: "the Ukrainian town of
    Marhanets", "kota Marhanets di Ukraina"."""
    settlement = _settlement(tagged.tools.language)
    floor = max(0, end - BACK)
    countries = [tag for kind in ("party", "land") for tag in tagged.tags_in(Span(floor, end), kind)]
    beside = [tag for tag in countries if settlement.around(tagged.plain, tag.span)]
    last = max(beside, key=lambda tag: tag.span, default=None)
    places = [tag for tag in tagged.tags_in(Span(floor, end), "place") if tag.id in tagged.tools.party_at]
    if last and (not places or places[-1].span < last.span):
        return last.id if last.kind == "party" else None
    return tagged.party_of_place_before(end)


@dataclass(frozen=True, slots=True)
class _Settlement:
    """Words of places in front of a country's name ("town in southern") and behind it ("'s second city")."""

    before: re.Pattern[str]
    behind: re.Pattern[str]

    def around(self, plain: str, name: Span) -> bool:
        """Whether a word of a place stands beside the country named at `name`."""
        floor = max(0, name.start - NEAR)
        return bool(self.behind.match(plain, name.end) or self.before.search(plain[floor : name.start]))


@cache
def _settlement(language: Language) -> _Settlement:
    words = compile_phrases(language.people.settlements).pattern
    within = "|".join(map(re.escape, language.people.within))
    between = rf"(?:(?:\s[\w'’-]+){{0,2}}?\s(?:{within})(?:\s[\w'’-]+){{0,2}})?\s"
    return _Settlement(
        re.compile(rf"(?:{words}){between}$", re.IGNORECASE),
        re.compile(rf"(?:['’]s)?(?:\s[a-z-]+){{0,2}}\s(?:{words})", re.IGNORECASE),
    )
