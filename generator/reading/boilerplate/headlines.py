"""Headlines that stand where an article announces others: how far one reaches, and where prose was glued to it."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from generator.reading.lines import BOUNDARY

_WORD = re.compile(r"\S+")
_SIGNS = "\"“”‘’'()[]«».,;:!?-–—…*"
_LONGEST = 300
_SPEECH = re.compile(r",[\"”’] ")
_FEWEST_BEFORE_GLUE = 4
_FEWEST_GLUED = 5
_MOST_WORDS = 25


@dataclass(frozen=True)
class Headlines:
    """What is known of headlines: the words written small in them, and those that begin a sentence behind one."""

    small: Collection[str]
    openers: Collection[str]

    def in_title_case(self, text: str) -> bool:
        """Whether seven words in ten, apart from small ones and numbers, begin with a capital."""
        words = text[:_LONGEST].split()
        capitals = others = 0
        for word in words:
            if core := self._counted(word):
                capitals += core[0].isupper()
                others += not core[0].isupper()
                if others * 10 > len(words) * 3:  # whatever follows, it is prose
                    return False
        return capitals + others > 1 and others * 7 <= capitals * 3

    def is_headline(self, text: str) -> bool:
        """Whether a whole line can be a headline: short, no speech, and not two sentences or a glued one."""
        if len(text) > _LONGEST or _SPEECH.search(text):
            return False
        reach = self.reach(text)
        if reach == len(text):
            return True
        if len(text[:reach].split()) >= _FEWEST_BEFORE_GLUE and len(text[reach:].split()) >= _FEWEST_GLUED:
            return False
        return not BOUNDARY.search(text) and len(text.split()) <= _MOST_WORDS

    def reach(self, text: str) -> int:
        """Up to where `text` is a headline in title case, when prose may follow on the same line; 0 for nowhere."""
        words = list(_WORD.finditer(text[:_LONGEST]))
        for number, word in enumerate(words):
            core = self._counted(word.group())
            if core and not core[0].isupper():
                return self._before_sentence(words[: number + 1])
            if number > 1 and word.group()[0] in '"“':
                return words[number - 1].end()
            if number > 1 and word.group().endswith(".") and len(core) > 2 and not word.group().endswith(".."):
                return word.end()
        return len(text) if len(text) <= _LONGEST else 0

    def _before_sentence(self, words: list[re.Match[str]]) -> int:
        place = len(words) - 1
        openers = [n for n in range(2, place) if words[n].group()[0].isupper() and self._bare(words[n]) in self.openers]
        if openers:
            place = openers[-1]
            while place - 1 in openers:
                place -= 1
        else:
            place -= 1
            while place > 0 and not words[place].group()[0].isupper():
                place -= 1
        return words[place - 1].end() if place > 1 else 0

    def _bare(self, word: re.Match[str]) -> str:
        return word.group().strip(_SIGNS).lower()

    def _counted(self, word: str) -> str:
        core = word if word.isalpha() else word.strip(_SIGNS)
        return "" if core in self.small or not core[:1].isalpha() else core
