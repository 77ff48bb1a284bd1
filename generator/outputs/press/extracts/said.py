"""Said: quotations as pages show them, the same words of the same speakers once, with every source that has them."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.model.claims import Citation
from generator.model.story import Quote
from generator.outputs.press.edition import Edition
from generator.outputs.press.extracts.quotations import Quotation, quotations


@dataclass(frozen=True)
class Said:
    """Words as one source has them, and every source that has the same."""

    shown: Quotation
    citations: tuple[Citation, ...]


def said(edition: Edition, quotes: Sequence[Quote]) -> tuple[Said, ...]:
    """The quotes of one page, in their order. Words are the same where letters and digits are, and the event: an
    outlet may put other marks around them."""
    found: dict[object, Said] = {}
    for one in quotations(edition, quotes):
        letters = "".join(filter(str.isalnum, one.quote.text.casefold()))
        key = one.quote.speakers, one.quote.reported, one.quote.event, letters
        first = found.get(key, Said(one, ()))
        found[key] = Said(first.shown, (*first.citations, one.quote.citation))
    return tuple(found.values())
