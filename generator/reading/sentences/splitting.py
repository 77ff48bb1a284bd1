"""Sentences: line ends first, then full stops outside quotations and brackets, with the language's abbreviations."""

import re
from collections.abc import Iterator
from functools import cache

from generator.language import Language
from generator.model.article import Boilerplate, Span
from generator.reading.sentences.enclosed import Enclosed
from generator.reading.sentences.paragraphs import paragraphs

#: Where a sentence can end: its mark and closing signs, then a blank or, where blanks were lost, a new word.
_STOP = re.compile(
    r"[.!?…](?<![.!?…].)[.!?…]*+[\"”’»')\]]*(?:\s+(?=\S)|(?<=[^\W\d_]{3}[.!?])(?=[^\W\d_a-z][^\W\d_A-Z]))"
)
_BEFORE = re.compile(r"[\w.]{1,12}$")
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.)*[^\W\d_a-z]")
_OPENING = "\"“„«‘'([—–•”"
_CREDIT = re.compile(r"[a-z]{2,5}(?:/[a-z]{2,5})*(?: ?\([^()]{2,60}\)|(?<=\w/\w\w)|(?<=\w/\w\w\w))\.?$")
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_WORDS_TO_VERB = 5
_WINDOW = 120
#: No sentence is longer, in code points: what is, is damaged, and is cut at a blank so that rules stay quick.
LONGEST = 1500


def split_sentences(plain: str, holes: tuple[Boilerplate, ...], language: Language) -> tuple[Span, ...]:
    """The sentences of `plain` (odd blanks, markup and boilerplate are spaces), in order, disjoint, without blanks at
    their ends; none reaches over one of `holes` or is longer than LONGEST. A quotation and its attribution are one
    sentence."""
    splitter = _splitter(language)
    return tuple(
        sentence
        for paragraph in paragraphs(plain, holes)
        for sentence in splitter.split(plain[paragraph.start : paragraph.end], paragraph.start)
    )


class _Splitter:
    def __init__(self, language: Language) -> None:
        self.abbreviations = frozenset(language.sentences.abbreviations)
        self.small_words = frozenset(language.sentences.small_words)
        self.verbs = frozenset(language.speech.verbs)
        self.domains = frozenset(language.sources.domains)

    def split(self, text: str, offset: int) -> Iterator[Span]:
        enclosed = Enclosed(text)
        start = 0
        for stop in _STOP.finditer(text):
            if not enclosed.holds(len(stop.group().rstrip()) + stop.start()) and self._ends(text, start, stop):
                yield from _sentence(text, start, stop.end(), offset)
                start = stop.end()
        yield from _sentence(text, start, len(text), offset)

    def _ends(self, text: str, start: int, stop: re.Match[str]) -> bool:
        behind = text[stop.end() : stop.end() + _WINDOW]
        glued = not stop.group()[-1].isspace()
        word = _WORD.match(behind)
        if glued:
            return word is None or word.group().lower() not in self.domains
        if behind[0].islower():
            return len(text) - stop.end() < _WINDOW and bool(_CREDIT.match(behind))
        if not (behind[0].isalnum() or behind[0] in _OPENING):
            return False
        if stop.group().rstrip() == ".":
            return not self._abbreviates(text, start, stop.start(), behind)
        return not (stop.group()[0] in "!?" and self._attributes(stop.group(), behind))

    def _abbreviates(self, text: str, start: int, dot: int, behind: str) -> bool:
        found = _BEFORE.search(text[max(start, dot - 12) : dot])
        token = found.group() if found else ""
        if token.isdigit():
            return not text[start:dot].strip(token).strip()
        if token.lower() not in self.abbreviations and not (_INITIALS.fullmatch(token) and behind[0].isalnum()):
            return False
        word = _WORD.match(behind)
        return not (word and "." in token and word.group().lower() in self.small_words)

    def _attributes(self, stop: str, behind: str) -> bool:
        """Whether `behind` is the attribution of a question or a cry: `"Why?" Ann Other asked.`"""
        if stop.rstrip()[-1] not in '"”»':
            return False
        for number, word in enumerate(behind.split()[:_WORDS_TO_VERB]):
            if word.strip(".,").lower() in self.verbs:
                return number > 0 and word[-1] in ".,"
            if not word[0].isupper():
                return False
        return False


@cache
def _splitter(language: Language) -> _Splitter:
    return _Splitter(language)


def _sentence(text: str, start: int, end: int, offset: int) -> Iterator[Span]:
    while end - start > LONGEST:
        blank = text.rfind(" ", start + 1, start + LONGEST)
        cut = blank if blank > 0 else start + LONGEST
        yield from _sentence(text, start, cut, offset)
        start = cut
    piece = text[start:end]
    if any(map(str.isalnum, piece)):
        first = start + len(piece) - len(piece.lstrip())
        yield Span(offset + first, offset + start + len(piece.rstrip()))
