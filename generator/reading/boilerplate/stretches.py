"""Boilerplate: which stretches of a seed's text are not the article's own words, by the language files' rules."""

from generator.model.article import Boilerplate, Span
from generator.reading.boilerplate.page import Page
from generator.reading.boilerplate.rules import RuleBook
from generator.reading.boilerplate.walk import Mark, Walk
from generator.tagging.patterns.wording import Wording


def mark_boilerplate(plain: Wording, book: RuleBook) -> tuple[Boilerplate, ...]:
    """The stretches of `plain` that rules of the `book` mark, in order and disjoint; neighbours of one rule are one.

    `plain` is a text whose odd blanks and markup are spaces. Only what is surely not the article's own is marked."""
    found = sorted(Walk(Page(plain, book)).marks(), key=lambda mark: (mark[0], -mark[1]))
    return tuple(Boilerplate(Span(start, end), rule) for start, end, rule in _joined(found, plain))


def _joined(found: list[Mark], plain: str) -> list[Mark]:
    joined: list[Mark] = []
    for start, end, rule in found:
        last = joined[-1] if joined else (0, 0, "")
        if end <= last[1]:
            continue
        if rule == last[2] and not plain[last[1] : start].strip():
            joined[-1] = (last[0], end, rule)
        else:
            joined.append((max(start, last[1]), end, rule))
    return joined
