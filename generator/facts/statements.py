"""Fact: statements — direct quotations and who said them."""

import re

from generator.facts.draft import Draft, slice_of
from generator.model.record import Evidence, Statement
from generator.tagging.article import TaggedArticle
from generator.tagging.quotes import Quotation
from generator.tagging.speakers import Attribution, Speakers

#: A quoted fragment counts from so many words on, and a whole sentence from one word less.
WORDS = 3
CLOSED = re.compile(r"(?s)[A-Z].*[,.!?]")


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`statements`: every quotation of three words or more, verbatim, with its speaker (null where nobody is named)."""
    speakers = Speakers(tagged, draft.named)
    statements: list[Statement] = []
    attribution: Attribution | None = None
    last: Quotation | None = None
    seen: set[str] = set()
    for quotation in tagged.quotations:
        words = tagged.plain[quotation.span.start : quotation.span.end]
        attribution = speakers.attribute(quotation, attribution, last)
        last = quotation
        if len(words.split()) >= WORDS - bool(CLOSED.fullmatch(words)) and words not in seen:
            seen.add(words)
            statements.append(_statement(tagged, quotation, attribution))
    return draft.with_value("statements", tuple(statements))


def _statement(tagged: TaggedArticle, quotation: Quotation, attribution: Attribution) -> Statement:
    quote = slice_of(tagged, quotation.span, "quotation")
    evidence: dict[str, tuple[Evidence, ...]] = {"quote": (quote,)}
    if attribution.span:
        evidence["speaker"] = (slice_of(tagged, attribution.span, attribution.rule),)
    return Statement(speaker=attribution.speaker, quote=quote.text, evidence=evidence)
