"""Numbers in figures and in words: `1.597`, `1,4 juta`, `tiga puluh empat`, `ke-15`, `second`."""

import re
from dataclasses import dataclass
from functools import cache, cached_property

from generator.language import Language
from generator.tagging.patterns.part import FIGURE, Part, either, word, words

THOUSAND = 1000


@dataclass(frozen=True)
class NumberReader:
    """Patterns (regular expressions) and values of one language's numbers."""

    language: Language
    cardinal: Part
    ordinal: Part

    @cached_property
    def _any(self) -> re.Pattern[str]:
        ordinal, cardinal = rf"(?<!\w)(?:{self.ordinal})(?!\w)", rf"(?<!\w)(?:{self.cardinal})(?!\w)"
        return re.compile(rf"{ordinal}|\d[.,]\d{{3}}(?!\d)|\d+|{cardinal}", re.IGNORECASE)

    def find(self, text: str) -> int | None:
        """The first cardinal or ordinal that `text` holds, as a whole number."""
        match = self._any.search(text)
        return self.value(match.group()) if match else None

    def rank(self, text: str) -> int | None:
        """The last ordinal that `text` holds, else the first number."""
        ordinals = re.findall(rf"(?<!\w)(?:{self.ordinal})(?!\w)", text, re.IGNORECASE)
        return self.value(ordinals[-1]) if ordinals else self.find(text)

    def value(self, words: str) -> int | None:
        """The value of a number phrase, or None where it is none."""
        text = " ".join(words.lower().split())
        if text in self.language.numbers.ordinals:
            return self.language.numbers.ordinals[text]
        digits = re.search(r"\d[.,]\d{3}(?!\d)|\d+", text)
        return int(re.sub(r"\D", "", digits.group())) if digits else self._spelled(text)

    def _spelled(self, text: str) -> int | None:
        numbers = self.language.numbers
        total, current, unit = 0.0, 0.0, 0.0
        for part in re.split(r"[\s-]+", text):
            scale = numbers.scales.get(part, 0)
            if part in numbers.silent:
                continue
            if part in numbers.cardinals:
                unit += numbers.cardinals[part]
            elif part in numbers.half:
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
    cardinal = words([*numbers.cardinals, *numbers.scales, *numbers.half])
    silent, behind = words(numbers.silent), words([*numbers.scales, *numbers.half])
    joined = rf"[\s-](?:{cardinal})|(?:\s(?:{silent})){{1,2}}\s(?:{behind})"
    cardinals = Part(rf"(?:{cardinal})(?:{joined})*", cardinal.heads)
    return NumberReader(language, cardinals, either([*map(_mark, numbers.ordinal_marks), words(numbers.ordinals)]))


def _mark(form: str) -> Part:
    """An ordinal in figures: `ke-{number}`, `{number}th`."""
    before, _, behind = form.partition("{number}")
    return word(before) + figures(1, 4) + word(behind)


def figures(fewest: int, most: int) -> Part:
    """A number of so many figures."""
    return Part(rf"\d{{{fewest},{most}}}", frozenset({FIGURE}))
