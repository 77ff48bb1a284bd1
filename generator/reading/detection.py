"""Which language an article is written in: CLD2 without a hint, among the languages that the topic reads."""

import re
import unicodedata

import pycld2

from generator.language import load_language

_SAMPLE = 20_000
#: Below this many letters CLD2 errs between neighbours (Indonesian and Malay); measured on the test texts.
_FEWEST_LETTERS = 120
_LEAST_SHARE = 30
_WORD = re.compile(r"[^\W\d_]+")
_UNWRITTEN = ("Cc", "Cs", "Cn", "Co")


def detect_language(plain: str, reads: tuple[str, ...], hint: str | None = None) -> tuple[str | None, str]:
    """The language of `plain`, one of `reads`, and the name of what was found.

    The language is None when the text is surely in another one. A text too short or too damaged to tell is taken for
    that of `reads` whose small words it uses most, else for the page's own `hint`, else for the first of them."""
    sample = _written(" ".join(plain[:_SAMPLE].split()))
    guesses = _guesses(sample)
    for name, code, share in guesses:
        if code in reads and share >= _LEAST_SHARE:
            return code, name
    if guesses and sum(map(str.isalpha, sample)) >= _FEWEST_LETTERS:
        name, code, _ = guesses[0]
        return None, f"{name} ({code})"
    stated = (hint or "").partition("-")[0].lower()
    return _by_small_words(sample, reads) or (stated if stated in reads else reads[0]), "too little to tell"


def _written(text: str) -> str:
    return "".join(" " if unicodedata.category(sign) in _UNWRITTEN else sign for sign in text)


def _guesses(sample: str) -> list[tuple[str, str, int]]:
    try:
        _, _, details = pycld2.detect(sample, isPlainText=True)
    except pycld2.error:
        return []
    return [(name.title(), code, share) for name, code, share, _ in details if code != "un" and share > 0]


def _by_small_words(sample: str, reads: tuple[str, ...]) -> str | None:
    words = [word.lower() for word in _WORD.findall(sample)]
    counts = {code: sum(map(load_language(code).sentences.small_words.__contains__, words)) for code in reads}
    best = max(reads, key=lambda code: counts[code])
    return best if counts[best] else None
