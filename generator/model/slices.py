"""Slices: every piece of an article's text that a record cites, and where in the record it stands."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from generator.model.record import Evidence, Sentence


def slices_of(value: Any, where: str = "") -> Iterator[tuple[str, Evidence | Sentence]]:
    """All evidence and sentences within a record or a part of one, with their paths (`people[0].evidence.role[0]`)."""
    if isinstance(value, Evidence | Sentence):
        yield where, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from slices_of(getattr(value, name), f"{where}.{name}".lstrip("."))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from slices_of(item, f"{where}.{key}")
    elif isinstance(value, tuple):
        for place, item in enumerate(value):
            yield from slices_of(item, f"{where}[{place}]")
