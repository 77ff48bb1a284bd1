"""Limits: where a clause that tells what a side wants ends, or begins."""

import re
from dataclasses import dataclass
from functools import cached_property

from generator.model.article import Span
from generator.tagging.agents import Agents
from generator.tagging.article import TaggedArticle
from generator.tagging.phrase import compile_phrases

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
        ends = [match.start() for match in self._comma.finditer(self.tagged.plain, start, end) if self._opens(match)]
        return min([end, *ends])

    def before_next(self, start: int, end: int) -> int:
        """`end` without what belongs to the next clause in front of its subject (", and repeated that")."""
        rest = self._rest.search(self.tagged.plain[start:end])
        return start + rest.start() if rest else end

    def duty(self, start: int, verb: int) -> int:
        """Where, behind `start`, the words begin that say what ought to be: after the last comma, and "that"."""
        start = max(start, self.tagged.plain.rfind(",", start, verb) + 1)
        lead = self._lead.match(self.tagged.plain, start, verb)
        return lead.end() if lead else start

    def trimmed(self, span: Span) -> Span:
        """`span` without blanks, stops and joining words at its ends."""
        text = self._tail.sub("", self.tagged.plain[span.start : span.end])
        lead = len(text) - len(text.lstrip(" ,:\n"))
        return Span(span.start + lead, span.start + len(text))

    def _opens(self, comma: re.Match[str]) -> bool:
        return bool(comma["opening"]) or self.agents.behind(comma.end(), comma.end() + REACH) is not None

    @cached_property
    def _both(self) -> str:
        return compile_phrases(self.tagged.tools.language.positions.coordination).pattern

    @cached_property
    def _lead(self) -> re.Pattern[str]:
        fillers = compile_phrases(self.tagged.tools.language.positions.fillers).pattern
        return re.compile(rf"(?:\s*{fillers}(?=\s))+", re.IGNORECASE)

    @cached_property
    def _comma(self) -> re.Pattern[str]:
        language = self.tagged.tools.language
        speech = language.speech
        said = compile_phrases((*speech.verbs, *speech.own, *speech.according_to)).pattern
        fillers = compile_phrases(language.positions.fillers).pattern
        return re.compile(rf",\s+(?P<opening>(?:[\w'’]+\s+){{0,4}}?{said}|{self._both}\s+{fillers}|\()?", re.IGNORECASE)

    @cached_property
    def _rest(self) -> re.Pattern[str]:
        return re.compile(rf",?\s+{self._both}(?:\s+\w+){{0,3}}\s*$", re.IGNORECASE)

    @cached_property
    def _tail(self) -> re.Pattern[str]:
        return re.compile(rf"(?:[\s,.;:]|\s{self._both})+$", re.IGNORECASE)
