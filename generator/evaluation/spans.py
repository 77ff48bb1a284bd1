"""Whether every slice that a record cites stands in the article's text exactly where it says."""

from generator.evaluation.report import Miss, Result
from generator.model.record import Record
from generator.model.slices import slices_of


def spans_exact(record: Record, text: str) -> Result:
    """A result for `spans`: each evidence and each sentence of the record against `text`, the article's text, in which
    offsets count Unicode code points."""
    spans = list(slices_of(record))
    misses = tuple(
        Miss(record.seed, f"spans {where}", repr(text[span.start : span.end]), repr(span.text))
        for where, span in spans
        if text[span.start : span.end] != span.text
    )
    return Result("spans", len(spans) - len(misses), len(spans), misses=misses)
