"""Evaluation: records against hand labels. `read_gold`, then `evaluate`, then `as_text` or `as_json`."""

from generator.evaluation.evaluate import evaluate
from generator.evaluation.gold import read_gold
from generator.evaluation.labels import Gold
from generator.evaluation.report import Report
from generator.evaluation.spans import spans_exact
from generator.evaluation.tables import as_json, as_text

__all__ = ["Gold", "Report", "as_json", "as_text", "evaluate", "read_gold", "spans_exact"]
