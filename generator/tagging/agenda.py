"""Agenda: how articles name the points of the topic's agenda."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.model.article import Span
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.patterns.rule_set import RuleSet
from generator.topic import Topic


@dataclass(frozen=True)
class Points:
    """The agenda points and their phrases in one language."""

    phrases: Mapping[str, tuple[str, ...]]

    @cached_property
    def any(self) -> Phrases:
        """Whatever names a point."""
        return compile_phrases(phrase for phrases in self.phrases.values() for phrase in phrases)

    @cached_property
    def _rules(self) -> RuleSet[str, Phrases]:
        return RuleSet((point, compile_phrases(phrases)) for point, phrases in self.phrases.items())

    def named(self, text: str, span: Span) -> tuple[str, ...]:
        """Ids of the points that `span` of a text names, in the order of the agenda."""
        return tuple(self._rules.found_in(text, span))


def points_of(topic: Topic, code: str) -> Points:
    """The agenda of the topic as articles in the language `code` name it."""
    return Points({point.id: (*point.phrases.get(code, ()), *point.phrases.get("any", ())) for point in topic.agenda})
