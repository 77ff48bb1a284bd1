"""Lines that are told by the words in them: share buttons and counters, tickers of markets."""

import re

from generator.reading.boilerplate.rules import Matcher
from generator.tagging.patterns.phrases import Phrases

_WORD = re.compile(r"[^\W\d]+")
_HUMP = re.compile(r"[^\W\d_a-z]?[^\W\d_A-Z]+|[^\W\d_a-z]+")

_FEWEST_PAIRS = 2


def only_words(matcher: Matcher, text: str) -> bool:
    """Whether a line has no other words than the rule's, and enough of them; glued words are taken apart."""
    if len(text) > matcher.rule.longest:
        return False
    parts = 0
    for word in _WORD.finditer(text):
        for part in _parts(word.group(), matcher.words):
            if part not in matcher.words:
                return False
            parts += 1
    return parts >= matcher.rule.least


def _parts(word: str, known: frozenset[str]) -> list[str]:
    low = word.lower()
    return [low] if low in known or "_" in word else [part.lower() for part in _HUMP.findall(word)]


def pairs(pattern: Phrases, text: str) -> re.Match[str] | None:
    """The first of two or more matches before numbers, in a line two fifths of which are numbers."""
    found = [match for match in pattern.finditer(text) if text[match.end() :].lstrip()[:1].isdigit()]
    if len(found) < _FEWEST_PAIRS:
        return None
    words = text.split()
    numbers = sum(any(sign.isdigit() for sign in word) for word in words)
    return found[0] if numbers * 5 >= len(words) * 2 else None
