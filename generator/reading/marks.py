"""Marked stretches as a whole: those of markup and those of boilerplate brought together."""

from collections.abc import Iterator

from generator.model.article import Boilerplate, Span


def united(markup: tuple[Boilerplate, ...], marks: tuple[Boilerplate, ...]) -> tuple[Boilerplate, ...]:
    """Both in one, in order and disjoint: of `markup` only what lies outside `marks`."""
    return tuple(sorted([*marks, *_outside(markup, marks)], key=lambda mark: mark.span))


def _outside(markup: tuple[Boilerplate, ...], marks: tuple[Boilerplate, ...]) -> Iterator[Boilerplate]:
    number = 0
    for sign in markup:
        start, end = sign.span.start, sign.span.end
        while number < len(marks) and marks[number].span.end <= start:
            number += 1
        for mark in marks[number:]:
            if mark.span.start >= end:
                break
            if start < mark.span.start:
                yield Boilerplate(Span(start, mark.span.start), sign.rule)
            start = max(start, mark.span.end)
        if start < end:
            yield Boilerplate(Span(start, end), sign.rule)
