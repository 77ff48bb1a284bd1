"""Limits: where a clause that tells what a side wants ends, or begins."""

import re
from dataclasses import dataclass
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.people.agents import Agents

#: What a side wants is named within so many code points of the word that says that it does.
REACH = 200


@dataclass(frozen=True)
class Limits:
    """Cuts clauses of an article down to what they tell of one side."""

    tagged: TaggedArticle
    agents: Agents

    def end(self, start: int, end: int) -> int:
        """Where, behind `start`, an attribution follows, or a new main clause opens behind a comma; at most `end`."""
        end = min(end, start + REACH)
        commas = self._patterns.comma.finditer(self.tagged.plain, start, end)
        return next((match.start() for match in commas if self._opens(match)), end)

    def before_next(self, start: int, end: int) -> int:
        """`end` without what belongs to the next clause in front of its subject (", and repeated that")."""
        rest = self._patterns.rest.search(self.tagged.plain[start:end])
        return start + rest.start() if rest else end

    def duty(self, start: int, verb: int) -> int:
        """Where, behind `start`, the words begin that say what ought to be: after the last comma, and "that"."""
        start = max(start, self.tagged.plain.rfind(",", start, verb) + 1)
        lead = self._patterns.lead.match(self.tagged.plain, start, verb)
        return lead.end() if lead else start

    def trimmed(self, span: Span) -> Span:
        """`span` without blanks, stops and joining words at its ends."""
        text = self._patterns.tail.sub("", self.tagged.plain[span.start : span.end])
        lead = len(text) - len(text.lstrip(" ,:\n"))
        return Span(span.start + lead, span.start + len(text))

    def _opens(self, comma: re.Match[str]) -> bool:
        return bool(comma["opening"]) or self.agents.behind(comma.end(), comma.end() + REACH) is not None

    @property
    def _patterns(self) -> "_Patterns":
        return _patterns(self.tagged.tools.language)


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What opens a clause behind a comma, what leads one, and what may be left over at its end."""

    comma: re.Pattern[str]
    lead: re.Pattern[str]
    rest: re.Pattern[str]
    tail: re.Pattern[str]


@cache
def _patterns(language: Language) -> _Patterns:
    speech = language.speech
    both = compile_phrases(language.positions.coordination).pattern
    left = compile_together(language.positions.coordination, language.figures.conjunctions).pattern
    fillers = compile_phrases(language.positions.fillers).pattern
    said = compile_together(speech.verbs, speech.own, speech.according_to).pattern
    return _Patterns(
        re.compile(rf",\s+(?P<opening>(?:[\w'’]+\s+){{0,4}}?{said}|{both}\s+{fillers}|\()?", re.IGNORECASE),
        re.compile(rf"(?:\s*{fillers}(?=\s))+", re.IGNORECASE),
        re.compile(rf",?\s+{both}(?:\s+\w+){{0,3}}\s*$", re.IGNORECASE),
        re.compile(rf"(?:[\s,.;:]|\s{left})+$", re.IGNORECASE),
    )
