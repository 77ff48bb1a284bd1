"""Corrections that the site shows: those marked public that fit, in words, the latest first."""

from collections.abc import Iterable
from typing import Any

from generator.model.threads import Correction
from generator.records.corrections import PlacedCorrection


def published(applied: Iterable[PlacedCorrection], seeds: dict[str, str]) -> tuple[Correction, ...]:
    """The public ones of the corrections that were `applied`; `seeds` are file names by stem."""
    shown = [placed.correction for placed in applied if placed.correction.public]
    found = [
        Correction(seeds[one.article], one.field, _words(one.was), _words(one.now), one.reason, one.date)
        for one in sorted(shown, key=lambda one: (one.article, one.field))
    ]
    return tuple(sorted(found, key=lambda one: one.date, reverse=True))


def _words(value: Any) -> str:
    """A value as a reader reads it: of an item its name or words, else all that it says; nothing is the empty text."""
    if isinstance(value, list):
        return "; ".join(map(_words, value))
    if isinstance(value, dict):
        named = value.get("name") or value.get("quote")
        return str(named) if named else " ".join(text for item in value.values() if (text := _words(item)))
    return "" if value is None else str(value)
