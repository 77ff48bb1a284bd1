"""Corrections over records: each is laid over the value it was written for, and says so when that value is another."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

from generator.errors import Fault
from generator.model.record import Record
from generator.records.corrections import Correction, PlacedCorrection
from generator.records.fieldpath import UnknownField, find_field
from generator.yamlfaults import describe


@dataclass(frozen=True, slots=True)
class Corrected:
    """Records by stem, corrected. `stale` tells of corrections that no longer fit what is extracted and were not
    applied; `faults` of those that cannot be applied to anything."""

    records: dict[str, Record]
    stale: tuple[Fault, ...]
    faults: tuple[Fault, ...]


def apply_corrections(records: Mapping[str, Record], corrections: Iterable[PlacedCorrection]) -> Corrected:
    """Lay `corrections` over `records` (by stem). A corrected field loses its evidence, and its record gains the flag
    `corrected:<field>`."""
    result = dict(records)
    stale: list[Fault] = []
    once, faults = _one_a_field(corrections)
    for placed in once:
        article = placed.correction.article
        try:
            result[article] = _corrected(_record(result, article), placed.correction)
        except _UnknownArticle as reason:
            faults.append(placed.fault("article", f"there is no record {article}", str(reason)))
        except UnknownField as reason:
            faults.append(placed.fault("field", reason.problem, reason.remedy))
        except ValidationError as error:
            faults.append(placed.fault("now", *describe(error.errors()[0], Record)))
        except _Stale as reason:
            stale.append(placed.fault("was", reason.problem, reason.remedy))
    return Corrected(result, tuple(stale), tuple(faults))


class _UnknownArticle(Exception):
    """There is no such record; the message is the remedy."""


class _Stale(Exception):
    """The correction was written for another value than is found: the problem and the remedy, in words."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.problem, self.remedy = problem, remedy


def _corrected(record: Record, correction: Correction) -> Record:
    data = record.model_dump(mode="json")
    holder, key = find_field(data, correction.field)
    _check(holder[key], correction)
    holder[key] = correction.now
    holder.get("evidence", {}).pop(key, None)
    data["metadata"].pop(correction.field, None)
    data["flags"] = sorted({*record.flags, f"corrected:{correction.field}"})
    return Record.model_validate(data)


def _check(found: Any, correction: Correction) -> None:
    if found == correction.was:
        return
    if found == correction.now:
        raise _Stale(f"the generator finds {found!r} itself by now", "take the correction out")
    problem = f"the generator finds {found!r} by now, not {correction.was!r}"
    raise _Stale(problem, "look again, then mend `was` or take the correction out")


def _one_a_field(corrections: Iterable[PlacedCorrection]) -> tuple[list[PlacedCorrection], list[Fault]]:
    first: dict[tuple[str, str], PlacedCorrection] = {}
    faults = []
    for placed in corrections:
        article, field = placed.correction.article, placed.correction.field
        earlier = first.setdefault((article, field), placed)
        if earlier is not placed:
            problem = f"{field} of {article} is corrected in line {earlier.lines.get('field')} already"
            faults.append(placed.fault("field", problem, "keep one of the two"))
    return list(first.values()), faults


def _record(records: Mapping[str, Record], article: str) -> Record:
    if article in records:
        return records[article]
    close = get_close_matches(article, sorted(records), n=1)
    raise _UnknownArticle(f"did you mean {close[0]}?" if close else "take the correction out, or bring the seed back")
