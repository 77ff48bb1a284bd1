"""Vague times: phrases for a time that no calendar decides ("in the coming weeks")."""

from generator.language import Language
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.times.calendar import calendar_names


def vague_times(language: Language) -> Phrases:
    """The phrases of a language for such times."""
    return compile_phrases(language.calendar.vague, {"year": r"\d{4}", "month": calendar_names(language).pattern})
