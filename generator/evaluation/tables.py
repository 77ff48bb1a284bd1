"""Evaluation, out: the report as aligned plain text and as JSON."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from generator.evaluation.report import Group, Report, Score

_HEAD = ("field", "right", "of", "accuracy", "P", "R", "F1")


def as_text(report: Report) -> str:
    """Tables of all scores and of the scores by trait, then one line for each miss; ends with a line break."""
    rows = [_HEAD, *(_row(score) for score in report.total.scores)]
    parts = [f"{report.total.articles} articles\n\n{_aligned(rows)}"]
    parts += [_by_trait(trait, groups) for trait, groups in report.groups.items() if len(groups) > 1]
    parts.append("\n".join([f"{len(report.misses)} misses", *map(str, report.misses)]))
    return "\n\n".join(parts) + "\n"


def as_json(report: Report) -> str:
    """The report as one JSON object, indented; scores are rounded to four places; ends with a line break."""
    data = {
        **_group(report.total),
        "groups": {trait: _by_value(groups) for trait, groups in report.groups.items()},
        "missing": list(report.missing),
        "misses": [asdict(miss) for miss in report.misses],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _group(group: Group) -> dict[str, Any]:
    return {"articles": group.articles, "fields": {score.field: _figures(score) for score in group.scores}}


def _by_value(groups: Mapping[str, Group]) -> dict[str, Any]:
    return {value: _group(group) for value, group in groups.items()}


def _figures(score: Score) -> dict[str, int | float | None]:
    shares = {"accuracy": score.accuracy, "precision": score.precision, "recall": score.recall, "f1": score.f1}
    rounded = {name: None if share is None else round(share, 4) for name, share in shares.items()}
    return {"right": score.right, "of": score.of, **rounded}


def _row(score: Score) -> tuple[str, ...]:
    shares = (score.accuracy, score.precision, score.recall, score.f1)
    return (score.field, str(score.right), str(score.of), *map(_share, shares))


def _by_trait(trait: str, groups: Mapping[str, Group]) -> str:
    fields = dict.fromkeys(score.field for group in groups.values() for score in group.scores)
    cells = {value: {score.field: _share(score.main) for score in group.scores} for value, group in groups.items()}
    rows = [("field", *(f"{value} ({group.articles})" for value, group in groups.items()))]
    rows += [(field, *(cells[value].get(field, "") for value in groups)) for field in fields]
    return f"by {trait}: F1 of lists, accuracy of the rest\n\n{_aligned(rows)}"


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for name, *cells in rows:
        padded = [cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True)]
        lines.append("  ".join([name.ljust(widths[0]), *padded]).rstrip())
    return "\n".join(lines)
