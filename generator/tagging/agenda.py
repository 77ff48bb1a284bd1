"""Agenda: how articles name the points of the topic's agenda."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.tagging.article import Toolbox
from generator.tagging.phrase import compile_phrases


@dataclass(frozen=True)
class Points:
    """The agenda points and their phrases in one language."""

    phrases: Mapping[str, tuple[str, ...]]

    @cached_property
    def pattern(self) -> str:
        """One regular expression for any point."""
        return compile_phrases([phrase for phrases in self.phrases.values() for phrase in phrases]).pattern

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        return {point: compile_phrases(phrases) for point, phrases in self.phrases.items()}

    def named(self, text: str) -> tuple[str, ...]:
        """Ids of the points that `text` names, in the order of the agenda."""
        return tuple(point for point, pattern in self._patterns.items() if pattern.search(text))


def points_of(tools: Toolbox) -> Points:
    """The agenda of the topic in the language of `tools`."""
    code = tools.language.code
    agenda = tools.subject.topic.agenda
    return Points({point.id: (*point.phrases.get(code, ()), *point.phrases.get("any", ())) for point in agenda})
