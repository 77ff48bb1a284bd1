"""Scores of the fields that hold one value."""

from collections.abc import Callable, Iterator
from typing import Any

from generator.evaluation.case import Case, either
from generator.evaluation.comparing import same_name, within_any
from generator.evaluation.labels import Gold
from generator.evaluation.report import Result
from generator.model.record import Evidence, Record

_EXACT = (
    "language",
    "title",
    "url",
    "outlet",
    "published",
    "published_basis",
    "kind",
    "date",
    "date_end",
    "date_basis",
    "series",
    "round",
)
#: In the order of the report.
SINGLES = (*_EXACT, "outcome.kind", "outcome.evidence")
#: Evidence of the outcome that shows its agenda points, not its kind.
_POINTS = ("agreed", "open")


def score_singles(case: Case) -> Iterator[Result]:
    """A result for each single value that the label has: exact, or as an alternative says; the outlet without regard
    to case; the outcome's evidence by containment either way."""
    for field in _EXACT:
        if field in case.gold.model_fields_set:
            agree = same_name if field == "outlet" else _equal
            shown = case.record.evidence.get(field, ())
            yield _judge(case, field, getattr(case.record, field), agree, shown)
    outcome = case.gold.outcome
    if outcome:
        shown = outcome_evidence(case.record)
        words = outcome.evidence
        yield _judge(case, "outcome.kind", case.record.outcome.kind, _equal, shown, words)
        if words is not None:
            yield _judge(case, "outcome.evidence", [item.text for item in shown], within_any, shown, words)


def outcome_evidence(record: Record) -> tuple[Evidence, ...]:
    """The slices that show what came of the event."""
    own = [item for key, items in record.outcome.evidence.items() if key not in _POINTS for item in items]
    whole = [item for key in ("outcome", "outcome.kind") for item in record.evidence.get(key, ())]
    return tuple(dict.fromkeys([*own, *whole]))


def _judge(
    case: Case,
    field: str,
    found: Any,
    agree: Callable[[Any, Any], bool],
    shown: tuple[Evidence, ...],
    words: str | None = None,
) -> Result:
    accepted = [_value(gold, field) for gold in case.gold.variants(field)]
    if any(agree(value, found) for value in accepted):
        return Result(field, 1, 1)
    return Result(field, 0, 1, misses=(case.miss(field, either(accepted), found, shown, words),))


def _value(gold: Gold, field: str) -> Any:
    name, _, key = field.partition(".")
    value = getattr(gold, name)
    return getattr(value, key) if key else value


def _equal(label: Any, found: Any) -> bool:
    return bool(label == found)
