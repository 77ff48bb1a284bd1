"""Wording: by which words an article is seen to be a column, of another field than diplomacy, or of an offer that waits
for an answer, and where these stand; and how many years it names."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from generator.tagging.article import TaggedArticle
from generator.tagging.days.event_days.opening import opening_of
from generator.tagging.patterns.phrase import compile_phrases

#: Parts of an article, by the sentence with which each ends, counted from the first one behind the headline.
PARTS = {"headline": -1, "first": 0, "second": 1, "upper part": 7}
#: Of how many different ones of a list's phrases this is said.
LEAST = (1, 2, 4)
#: Of how many years this is said: who looks back names several.
YEARS = (2, 3, 4)
_YEAR = re.compile(r"(?:19|20)\d\d(?![.,]?\d)(?<![\d.,]\d{4})")


def marks_of_wording(tagged: TaggedArticle) -> Iterator[str]:
    """The names of the marks: in which part of the article phrases of a list stand, and how many of them anywhere; how
    many years it names."""
    newsroom, ends = tagged.tools.language.newsroom, _ends(tagged)
    for name, phrases in (newsroom.genres | newsroom.beats | newsroom.moves).items():
        found = list(compile_phrases(phrases).finditer(tagged.plain))
        parts = {bisect_left(ends, match.end()) for match in found}
        yield from (f"{name} in the {part}" for number, part in enumerate(PARTS) if number in parts)
        count = len({match.group().lower() for match in found})
        yield from (f"{least} words of {name}" for least in LEAST if count >= least)
    years = len(set(_YEAR.findall(tagged.plain)))
    yield from (f"{least} years" for least in YEARS if years >= least)


def _ends(tagged: TaggedArticle) -> list[int]:
    """Where the parts of an article end."""
    opening = opening_of(tagged, 0)
    behind = [span for span, number in opening.order.items() if number >= opening.first]
    if not behind:
        return [0, 0, 0, 0]
    return [behind[0].start, *(behind[min(last, len(behind) - 1)].end for last in list(PARTS.values())[1:])]
