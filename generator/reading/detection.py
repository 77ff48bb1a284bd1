"""Which language an article is written in: CLD2 without a hint, among the languages that the topic reads."""

import re
import unicodedata
from functools import cache
from typing import Literal

import pycld2

from generator.language import languages, load_language

_SAMPLE = 20_000
#: Below this many letters CLD2 errs between neighbours (Indonesian and Malay); measured on the test texts.
_FEWEST_LETTERS = 120
_LEAST_SHARE = 30
#: At least one telltale in so many words; in twice as many where there are few words at all.
_WORDS_PER_TELLTALE = 30
_FEW_WORDS = 100
_WORD = re.compile(r"[^\W\d_]+")
_Kind = Literal["telltales", "small_words"]
_UNWRITTEN = ("Cc", "Cs", "Cn", "Co")


def detect_language(plain: str, reads: tuple[str, ...], hint: str | None = None) -> tuple[str | None, str]:
    """The language of `plain`, one of `reads`, and the name of what was found.

    The language is None when the text is surely in another one. CLD2 takes a short text for a neighbour's: the words
    of the language file that neighbours do not have decide against it, also where both are read (Indonesian and Malay).
    A text that is too short or too damaged to tell is taken for that of `reads` whose small words it uses most, else
    for the page's own `hint`, else the first."""
    sample = _written(" ".join(plain[:_SAMPLE].split()))
    guesses = _guesses(sample)
    likely = next(((code, name) for name, code, share in guesses if code in reads and share >= _LEAST_SHARE), None)
    if likely and _tells_at_a_glance(sample, likely[0]):
        return likely
    words = _WORD.findall(sample.lower())
    told = _most(reads, words, "telltales")
    if likely:
        return (told[0], "told by its words") if told and not _most(likely[:1], words, "telltales") else likely
    if told and told[1] * (_WORDS_PER_TELLTALE if len(words) > _FEW_WORDS else 2 * _WORDS_PER_TELLTALE) >= len(words):
        return told[0], "told by its words"
    name, code, _ = guesses[0] if guesses else ("", "", 0)
    if code and sum(map(str.isalpha, sample)) >= _FEWEST_LETTERS and _can_be(code, words):
        return None, f"{name} ({code})"
    stated = (hint or "").partition("-")[0].lower()
    small = _most(reads, words, "small_words")
    return small[0] if small else stated if stated in reads else reads[0], "too little to tell"


def _can_be(code: str, words: list[str]) -> bool:
    """Whether a language that CLD2 sees is one: where its own telltales are known, a few words without any are not."""
    return code not in languages() or len(words) > _FEW_WORDS or _most((code,), words, "telltales") is not None


def _written(text: str) -> str:
    if text.isprintable():  # nearly every text is, and the question costs nothing
        return text
    return "".join(" " if unicodedata.category(sign) in _UNWRITTEN else sign for sign in text)


def _guesses(sample: str) -> list[tuple[str, str, int]]:
    try:
        _, _, details = pycld2.detect(sample, isPlainText=True)
    except pycld2.error:
        return []
    return [(name.title(), code, share) for name, code, share, _ in details if code != "un" and share > 0]


def _tells_at_a_glance(sample: str, code: str) -> bool:
    """Whether a telltale of a language stands between blanks, as in nearly every text it does."""
    return not _known(code, "telltales").isdisjoint(sample.lower().split())


@cache
def _known(code: str, kind: _Kind) -> frozenset[str]:
    return frozenset(getattr(load_language(code).sentences, kind))


def _most(reads: tuple[str, ...], words: list[str], kind: _Kind) -> tuple[str, int] | None:
    counts = {code: sum(map(_known(code, kind).__contains__, words)) for code in reads}
    best = max(reads, key=lambda code: counts[code])
    return (best, counts[best]) if counts[best] else None
