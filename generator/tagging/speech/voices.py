"""Voices: the stretches of a sentence that are the outlet's own words and those that somebody else says, and the
clauses within them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.part import Part, either
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.people.agents import Agent
from generator.tagging.speech.spoken import Spoken

#: Quotation marks round so many words or fewer leave them a part of the sentence around them.
FRAGMENT = 8
#: A clause reaches at most so many code points to either side, and quotations farther away do not bound it.
REACH = 400


class Voice(NamedTuple):
    """A stretch of one voice: the outlet's, or with `quoted` a quotation's; `own` is who says it, where known."""

    span: Span
    quoted: bool = False
    own: Agent | None = None


@dataclass(frozen=True)
class Voices:
    """The voices of an article, and how they fall into clauses."""

    tagged: TaggedArticle
    speeches: tuple[Spoken, ...]

    def at(self, place: int, sentence: Span) -> Voice:
        """Whose voice speaks at `place`: that of a quotation, or the outlet's between the long quotations of
        `sentence`."""
        index = bisect_right(self._starts, place)
        spoken = self.speeches[index - 1] if index else None
        if spoken and place < spoken.quotation.whole.end:
            span = spoken.quotation.span
            return Voice(Span(max(span.start, sentence.start), min(span.end, sentence.end)), True, _speaker(spoken))
        start, end = sentence.start, sentence.end
        while index and self.speeches[index - 1].quotation.whole.end > max(sentence.start, place - REACH):
            index -= 1
            if self._long(self.speeches[index]):
                start = self.speeches[index].quotation.whole.end
                break
        index = bisect_right(self._starts, place)
        while index < len(self.speeches) and self._starts[index] < min(sentence.end, place + REACH):
            if self._long(self.speeches[index]):
                end = self._starts[index]
                break
            index += 1
        return Voice(Span(start, end))

    def clause(self, place: int, voice: Voice) -> Span:
        """The clause around `place`: from the break before it to the one behind it."""
        start, end = max(voice.span.start, place - REACH), min(voice.span.end, place + REACH)
        for breaks in (self._breaks, self._stops) if voice.quoted else (self._breaks,):
            start, end = breaks.before(place, start), breaks.behind(place, end)
        return Span(start, end)

    @cached_property
    def _starts(self) -> list[int]:
        return [spoken.quotation.whole.start for spoken in self.speeches]

    @cached_property
    def _breaks(self) -> "_Edges":
        found = _breaks(self.tagged.tools.language).finditer(self.tagged.plain)
        words = [Span(*match.span("break")) for match in found if match["break"]]
        marks = [Span(*match.span()) for match in _MARKS.finditer(self.tagged.plain)]
        return _Edges(sorted([*words, *marks]))

    @cached_property
    def _stops(self) -> "_Edges":
        return _Edges([Span(*match.span()) for match in _STOPS.finditer(self.tagged.plain)])

    def _long(self, spoken: Spoken) -> bool:
        span = spoken.quotation.span
        return len(self.tagged.plain[span.start : span.end].split()) > FRAGMENT


def _speaker(spoken: Spoken) -> Agent | None:
    attribution = spoken.attribution
    if attribution.speaker is None or attribution.span is None:
        return None
    return Agent((attribution.speaker,), attribution.span, "speaker-of-the-quotation")


class _Edges:
    """Places, in order and disjoint, at which a clause ends and another one begins."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._starts, self._ends = [span.start for span in spans], [span.end for span in spans]

    def before(self, place: int, floor: int) -> int:
        """Where the last of them ends in front of `place`; `floor` if it begins before that."""
        number = bisect_right(self._ends, place) - 1
        return self._ends[number] if number >= 0 and self._starts[number] >= floor else floor

    def behind(self, place: int, limit: int) -> int:
        """Where the first of them begins behind `place`; `limit` if it ends after that."""
        number = bisect_left(self._starts, place)
        return self._starts[number] if number < len(self._ends) and self._ends[number] <= limit else limit


#: Marks between clauses, and those that end a sentence.
_MARKS = re.compile(r";|\s[–—-]\s")
_STOPS = re.compile(r"[.!?](?=\s)")


@cache
def _breaks(language: Language) -> Phrases:
    """Breaks, and fillers that hold the word of one ("sejak awal", "tanpa syarat")."""
    breaks, fillers = compile_phrases(language.positions.breaks).part, compile_phrases(language.positions.fillers).part
    return Phrases(Part(f"{fillers}|(?P<break>{breaks})", either((breaks, fillers)).heads))
