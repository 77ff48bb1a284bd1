"""Whether every slice that a record cites stands in the article's text exactly where it says."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from generator.evaluation.report import Miss, Result
from generator.model.record import Evidence, Record, Sentence


def spans_exact(record: Record, text: str) -> Result:
    """A result for `spans`: each evidence and each sentence of the record against `text`, the article's text, in which
    offsets count Unicode code points."""
    spans = list(_spans(record, ""))
    misses = tuple(
        Miss(record.seed, f"spans {where}", repr(text[span.start : span.end]), repr(span.text))
        for where, span in spans
        if text[span.start : span.end] != span.text
    )
    return Result("spans", len(spans) - len(misses), len(spans), misses=misses)


def _spans(value: Any, where: str) -> Iterator[tuple[str, Evidence | Sentence]]:
    if isinstance(value, Evidence | Sentence):
        yield where, value
    elif isinstance(value, BaseModel):
        for key in type(value).model_fields:
            yield from _spans(getattr(value, key), f"{where}.{key}".lstrip("."))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _spans(item, f"{where}.{key}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _spans(item, f"{where}[{index}]")
