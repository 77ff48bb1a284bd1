"""Fact: statements — direct quotations and who said them."""

import re

from generator.facts.draft import Draft, slice_of
from generator.model.record import Evidence, Statement
from generator.tagging.article import TaggedArticle
from generator.tagging.speech.speakers import speeches
from generator.tagging.speech.spoken import Spoken

#: A quoted fragment counts from so many words on, and a whole sentence from one word less.
WORDS = 3
CLOSED = re.compile(r"(?s)[A-Z].*[,.!?]")


def find(tagged: TaggedArticle, draft: Draft) -> Draft:
    """`statements`: every quotation of three words or more, verbatim and once, with its speaker (null where nobody is
    named)."""
    statements: dict[str, Statement] = {}
    for spoken in speeches(tagged, draft.named):
        words = tagged.plain[spoken.quotation.span.start : spoken.quotation.span.end]
        if len(words.split()) >= WORDS - bool(CLOSED.fullmatch(words)):
            statements.setdefault(words, _statement(tagged, spoken))
    return draft.with_value("statements", tuple(statements.values()))


def _statement(tagged: TaggedArticle, spoken: Spoken) -> Statement:
    quote = slice_of(tagged, spoken.quotation.span, "quotation")
    evidence: dict[str, tuple[Evidence, ...]] = {"quote": (quote,)}
    attribution = spoken.attribution
    if attribution.span:
        evidence["speaker"] = (slice_of(tagged, attribution.span, attribution.rule),)
    return Statement(speaker=attribution.speaker, quote=quote.text, evidence=evidence)
