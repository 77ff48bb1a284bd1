"""Voices: the stretches of a sentence that are the outlet's own words and those that somebody else says, and the
clauses within them."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from generator.model.article import Span
from generator.tagging.agents import Agent
from generator.tagging.article import TaggedArticle
from generator.tagging.phrase import compile_phrases
from generator.tagging.spoken import Spoken

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
        found = self._breaks.finditer(self.tagged.plain, start, end)
        breaks = [Span(*match.span()) for match in found if match["break"] or (voice.quoted and match["stop"])]
        before = [span.end for span in breaks if span.end <= place]
        after = [span.start for span in breaks if span.start >= place]
        return Span(max([start, *before]), min([end, *after]))

    @cached_property
    def _starts(self) -> list[int]:
        return [spoken.quotation.whole.start for spoken in self.speeches]

    @cached_property
    def _breaks(self) -> re.Pattern[str]:
        """Breaks, fillers that hold the word of one ("sejak awal", "tanpa syarat"), and ends of sentences."""
        words = self.tagged.tools.language.positions
        breaks, fillers = compile_phrases(words.breaks).pattern, compile_phrases(words.fillers).pattern
        return re.compile(rf"{fillers}|(?P<break>;|\s[–—-]\s|{breaks})|(?P<stop>[.!?](?=\s))", re.IGNORECASE)

    def _long(self, spoken: Spoken) -> bool:
        span = spoken.quotation.span
        return len(self.tagged.plain[span.start : span.end].split()) > FRAGMENT


def _speaker(spoken: Spoken) -> Agent | None:
    attribution = spoken.attribution
    if attribution.speaker is None or attribution.span is None:
        return None
    return Agent((attribution.speaker,), attribution.span, "speaker-of-the-quotation")
