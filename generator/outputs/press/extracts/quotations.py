"""Quotations of people: as much of each as all of one article's quotations together may show."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from generator.model.record import Record
from generator.model.story import Quote
from generator.outputs.press.edition import Edition
from generator.outputs.press.extracts.quoting import RUN, SHARE, STEPS, WIDE
from generator.outputs.press.extracts.windows import SHORTEST

_SENTENCE_END = re.compile(r"[.!?…][”\"']?\s+(?=[^\W\d_a-z])")
_HANGING = " ,;:"


@dataclass(frozen=True)
class Quotation:
    """A quote with the words that are shown of it; `cut` when words are left out at its end."""

    quote: Quote
    text: str
    cut: bool


def quotations(edition: Edition, quotes: Sequence[Quote]) -> tuple[Quotation, ...]:
    """The quotes of one page, in their order."""
    texts: dict[str, list[str]] = {}
    for quote in quotes:
        texts.setdefault(quote.citation.seed, []).append(quote.text)
    widths = {seed: _width(edition.sources[seed].record, said) for seed, said in texts.items()}
    return tuple(Quotation(quote, *shorten(quote.text, widths[quote.citation.seed])) for quote in quotes)


def shorten(text: str, width: int = WIDE) -> tuple[str, bool]:
    """The beginning of a quotation, two sentences or `width` code points at most, and whether it was cut."""
    text = text.rstrip(_HANGING)
    ends = [match.end() for match in islice(_SENTENCE_END.finditer(text), RUN)]
    if len(ends) == RUN:
        return shorten(text[: ends[-1]].rstrip(), width)[0], True
    if len(text) <= width:
        return text, False
    return text[:width].rsplit(None, 1)[0].rstrip(_HANGING), True


def _width(record: Record, quotes: Sequence[str]) -> int:
    limit = SHARE * max((sentence.end for sentence in record.sentences), default=sum(map(len, quotes)))
    widths = (max(SHORTEST, int(WIDE * step)) for step in STEPS)
    return next((width for width in widths if sum(min(len(one), width) for one in quotes) <= limit), SHORTEST)
