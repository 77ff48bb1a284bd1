"""Evaluation, whole: every record against its label, into one report."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from statistics import fmean

from generator.evaluation.case import Case
from generator.evaluation.items import ITEMS, score_items
from generator.evaluation.labels import Gold
from generator.evaluation.lists import LISTS, score_lists
from generator.evaluation.report import Group, Miss, Report, Result, Score
from generator.evaluation.singles import SINGLES, score_singles
from generator.evaluation.spans import spans_exact
from generator.model.record import Record

_ORDER = (*SINGLES, *LISTS, *ITEMS, "false rounds", "spans")
#: Kinds of article in which any round that is found is a false one.
_NO_TALKS = ("background", "off-topic")
_TRAITS: Mapping[str, Callable[[Gold], str]] = {
    "kind": lambda gold: gold.kind,
    "language": lambda gold: gold.language,
    "file type": lambda gold: PurePosixPath(gold.seed).suffix.lstrip("."),
}


def evaluate(records: Mapping[str, Record], gold: Mapping[str, Gold], texts: Mapping[str, str] | None = None) -> Report:
    """Judge `records` by `gold`, both by seed; `texts`, the articles' texts by seed, are needed to judge spans.

    A labelled seed without a record scores nothing in any field; a record without a label is not judged."""
    results = {seed: _results(records.get(seed), gold[seed], (texts or {}).get(seed)) for seed in sorted(gold)}
    groups = {trait: _groups(results, {seed: of(gold[seed]) for seed in results}) for trait, of in _TRAITS.items()}
    misses = tuple(miss for seed in results for result in results[seed] for miss in result.misses)
    missing = tuple(seed for seed in results if seed not in records)
    return Report(_group(results.values()), groups, misses, missing)


def _results(record: Record | None, gold: Gold, text: str | None) -> list[Result]:
    if record is None:
        return _lost(gold)
    case = Case(record, gold, text)
    results = [*score_singles(case), *score_lists(case), *score_items(case), *_false_rounds(case)]
    return results if text is None else [*results, spans_exact(record, text)]


def _lost(gold: Gold) -> list[Result]:
    empty = Record(seed=gold.seed, sha256="", language="und")
    nothing = [
        replace(
            result,
            right=0,
            misses=(),
            precision=None if result.precision is None else 0.0,
            recall=None if result.recall is None else 0.0,
        )
        for result in _results(empty, gold, None)
    ]
    return [*nothing, Result("record", 0, 1, misses=(Miss(gold.seed, "record", "a record", "none"),))]


def _false_rounds(case: Case) -> list[Result]:
    """Where no talks are told of, nothing may look like a round: no event, no date, no number, no other round."""
    if case.gold.kind not in _NO_TALKS:
        return []
    record = case.record
    fine = {result.field for result in (*score_singles(case), *score_items(case)) if result.right}
    claims = {
        "kind": record.kind if record.kind in ("negotiation", "preparatory") else None,
        "date": record.date,
        "series": record.series,
        "round": record.round,
        "other_rounds": [other.when or other.round for other in record.other_rounds] or None,
    }
    false = {field: claim for field, claim in claims.items() if claim is not None and field not in fine}
    if not false:
        return [Result("false rounds", 1, 1)]
    return [Result("false rounds", 0, 1, misses=(case.miss("false rounds", "none", false),))]


def _groups(results: Mapping[str, list[Result]], trait: Mapping[str, str]) -> dict[str, Group]:
    values = sorted(set(trait.values()))
    return {value: _group(results[seed] for seed in results if trait[seed] == value) for value in values}


def _group(articles: Iterable[list[Result]]) -> Group:
    listed = list(articles)
    everything = [result for results in listed for result in results]
    fields = sorted({result.field for result in everything}, key=lambda name: (*_ORDER, name).index(name))
    return Group(len(listed), tuple(_score([item for item in everything if item.field == name]) for name in fields))


def _score(results: list[Result]) -> Score:
    def mean(values: Iterable[float | None]) -> float | None:
        known = [value for value in values if value is not None]
        return fmean(known) if known else None

    return Score(
        results[0].field,
        sum(result.right for result in results),
        sum(result.of for result in results),
        mean(result.precision for result in results),
        mean(result.recall for result in results),
        mean(result.f1 for result in results),
    )
