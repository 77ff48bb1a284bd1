"""Scores of the fields that hold a plain list: agencies, parties, mediators, venues."""

from collections.abc import Callable, Iterator

from generator.evaluation.case import Case, either
from generator.evaluation.comparing import same_name, within
from generator.evaluation.matching import pair
from generator.evaluation.report import Result

_AGREE: dict[str, Callable[[str, str], bool]] = {
    "agencies": same_name,
    "parties": str.__eq__,
    "mediators": str.__eq__,
    "venue": within,
}
#: In the order of the report.
LISTS = tuple(_AGREE)


def score_lists(case: Case) -> Iterator[Result]:
    """A result for each list that the label has, against the version of it that fits best; order does not count."""
    for field, agree in _AGREE.items():
        if field in case.gold.model_fields_set:
            versions = [getattr(gold, field) for gold in case.gold.variants(field)]
            found = getattr(case.record, field)
            results = [_compare(field, version, found, agree) for version in versions]
            best = max(results, key=lambda result: result.f1 or 0.0)
            if not best.right:
                evidence = case.record.evidence.get(field, ())
                miss = case.miss(field, either(versions), found, evidence)
                best = Result(field, 0, 1, best.precision, best.recall, (miss,))
            yield best


def _compare(field: str, label: tuple[str, ...], found: tuple[str, ...], agree: Callable[[str, str], bool]) -> Result:
    pairs = len(pair(label, found, lambda one, other: int(agree(one, other))))
    right = int(pairs == len(label) == len(found))
    return Result(field, right, 1, share(pairs, len(found)), share(pairs, len(label)))


def share(part: int, whole: int) -> float:
    """`part` of `whole` from 0 to 1; all of nothing is 1, so that an empty list rightly found empty scores full."""
    return part / whole if whole else 1.0
