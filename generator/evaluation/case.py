"""One article under evaluation: its record, its label and, where at hand, its text."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from generator.evaluation.comparing import fold
from generator.evaluation.labels import Gold
from generator.evaluation.report import Miss
from generator.model.record import Evidence, Record


@dataclass(frozen=True)
class Case:
    """What a scorer looks at."""

    record: Record
    gold: Gold
    text: str | None = None

    def miss(
        self, field: str, expected: Any, got: Any, found: Iterable[Evidence] = (), words: str | None = None
    ) -> Miss:
        """A miss, with the sentence of the evidence `found`, or else the one that holds the label's `words`."""
        sentences = [self._sentence_at(evidence) for evidence in found]
        sentence = sentences[0] if sentences else self._sentence_with(words) if words else None
        return Miss(self.gold.seed, field, show(expected), show(got), sentence)

    def _sentence_at(self, evidence: Evidence) -> str:
        for sentence in self.record.sentences:
            if sentence.start <= evidence.start < sentence.end:
                return fold(sentence.text)
        return fold(evidence.text)

    def _sentence_with(self, words: str) -> str | None:
        lines = [sentence.text for sentence in self.record.sentences] + (self.text or "").splitlines()
        return next((fold(line) for line in lines if fold(words) in fold(line)), None)


def show(value: Any) -> str:
    """A value for a line of text: `null` for none, lists in brackets, texts as they are."""
    if value is None:
        return "null"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(show, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {show(item)}" for key, item in value.items()) + "}"
    return fold(str(value))


def either(values: Iterable[Any]) -> str:
    """The values that count as right, as `A or B`."""
    return " or ".join(dict.fromkeys(map(show, values)))
