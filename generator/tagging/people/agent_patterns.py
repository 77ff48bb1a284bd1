"""Agent patterns: what stands around the name of a side or a person, compiled from a language's words."""

import re
from dataclasses import dataclass
from functools import cache

from generator.language import Language
from generator.tagging.patterns.part import Part
from generator.tagging.patterns.phrase import compile_together
from generator.tagging.patterns.phrases import Phrases


@dataclass(frozen=True, slots=True)
class AgentPatterns:
    """What may stand in front of an agent, between two of them, as the body of one, and what a body owns."""

    opening: re.Pattern[str]
    joint: re.Pattern[str]
    body: Phrases
    owned: re.Pattern[str]


@cache
def agent_patterns(language: Language) -> AgentPatterns:
    """The patterns of a language."""
    words = (language.people.articles, language.talks.both, language.people.links)
    articles, joints, links = ("|".join(map(re.escape, each)) or "(?!)" for each in words)
    bodies = compile_together(language.talks.delegations, language.people.heads).part
    owned = compile_together(language.talks.delegations, language.people.heads, language.speech.bodies).pattern
    return AgentPatterns(
        re.compile(rf"\s+(?:(?:{articles})\s+)?", re.IGNORECASE),
        re.compile(rf"\s?[-–/]\s?|,?\s+(?:{joints})\s+(?:the\s+)?|,\s", re.IGNORECASE),
        Phrases(Part(rf"(?:{bodies})\s+(?:(?:{links})\s+)?(?:(?:{articles})\s+)?", bodies.heads)),
        re.compile(rf"..\s+(?:\w+\s+){{0,2}}?(?:{owned})", re.IGNORECASE),
    )
