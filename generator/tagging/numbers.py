"""Numbers in figures and in words: `1.597`, `1,4 juta`, `tiga puluh empat`, `ke-15`, `second`."""

import re
from dataclasses import dataclass
from functools import cache

from generator.language import Language

THOUSAND = 1000


@dataclass(frozen=True)
class NumberReader:
    """Patterns (regular expressions) and values of one language's numbers."""

    language: Language
    cardinal: str
    ordinal: str

    def find(self, text: str) -> int | None:
        """The first cardinal or ordinal that `text` holds, as a whole number."""
        match = re.search(rf"(?<!\w)(?:{self.ordinal})(?!\w)|\d+|(?<!\w)(?:{self.cardinal})(?!\w)", text, re.IGNORECASE)
        return self.value(match.group()) if match else None

    def value(self, words: str) -> int | None:
        """The value of a number phrase, or None where it is none."""
        text = " ".join(words.lower().split())
        if text in self.language.numbers.ordinals:
            return self.language.numbers.ordinals[text]
        digits = re.search(r"\d+", text)
        return int(digits.group()) if digits else self._spelled(text)

    def _spelled(self, text: str) -> int | None:
        numbers = self.language.numbers
        total, current, unit = 0.0, 0.0, 0.0
        for word in re.split(r"[\s-]+", text):
            scale = numbers.scales.get(word, 0)
            if word in numbers.cardinals:
                unit += numbers.cardinals[word]
            elif word in numbers.half:
                unit += 0.5
            elif 0 < scale < THOUSAND:
                current, unit = current + (unit or 1) * scale, 0
            elif scale:
                total, current, unit = total + (current + unit or 1) * scale, 0, 0
            else:
                return None
        return int(total + current + unit) or None


@cache
def number_reader(language: Language) -> NumberReader:
    """The reader of numbers in `language`."""
    numbers = language.numbers
    words = "|".join(
        sorted(map(re.escape, [*numbers.cardinals, *numbers.scales, *numbers.half]), key=len, reverse=True)
    )
    ordinals = sorted(map(re.escape, numbers.ordinals), key=len, reverse=True)
    marks = [re.escape(mark).replace(r"\{number\}", r"\d{1,4}") for mark in numbers.ordinal_marks]
    return NumberReader(language, rf"(?:{words})(?:[\s-](?:{words}))*", "|".join([*marks, *ordinals]))
