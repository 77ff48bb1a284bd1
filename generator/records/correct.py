"""Corrections over records: each is laid over the value it was written for, and says so when that value is another."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from pydantic import ValidationError

from generator.errors import Fault
from generator.model.record import Record
from generator.records.corrections import PlacedCorrection
from generator.records.fieldpath import UnknownField
from generator.records.lay import Misfit, Stale, laid
from generator.yamlfaults import describe


@dataclass(frozen=True, slots=True)
class Corrected:
    """Records by stem, corrected. `stale` tells of corrections that no longer fit what is extracted and were not
    applied; `faults` of those that cannot be applied to anything; `applied` are all others, in order."""

    records: dict[str, Record]
    stale: tuple[Fault, ...]
    faults: tuple[Fault, ...]
    applied: tuple[PlacedCorrection, ...]


def apply_corrections(records: Mapping[str, Record], corrections: Iterable[PlacedCorrection]) -> Corrected:
    """Lay `corrections` over `records` (by stem). A public one whose value the generator finds itself by now stays
    among those applied, for the log: readers saw the mistake. Items are taken out and added last, so that places in a
    list are those of the record as found, in whatever order the corrections stand."""
    result = dict(records)
    stale: list[Fault] = []
    applied: list[PlacedCorrection] = []
    once, faults = _one_a_field(corrections)
    for placed in sorted(once, key=_turn):
        article = placed.correction.article
        try:
            result[article] = laid(_record(result, article), placed.correction)
            applied.append(placed)
        except UnknownField as reason:
            faults.append(placed.fault("field", reason.problem, reason.remedy))
        except ValidationError as error:
            faults.append(placed.fault("now", *describe(error.errors()[0], Record)))
        except Stale as reason:
            if reason.fulfilled and placed.correction.public:
                applied.append(placed)
            else:
                stale.append(placed.fault(reason.key, reason.problem, reason.remedy))
        except Misfit as reason:
            faults.append(placed.fault(reason.key, reason.problem, reason.remedy))
    applied.sort(key=lambda placed: placed.place)
    stale.sort(key=lambda fault: fault.line or 0)
    return Corrected(result, tuple(stale), tuple(faults), tuple(applied))


def _turn(placed: PlacedCorrection) -> tuple[int, int]:
    """Fields first, then items that go, from the last, then items that come."""
    correction, (_, _, end) = placed.correction, placed.correction.field.rpartition("[")
    place = int(end[:-1]) if end[:-1].isdigit() else 0
    if not correction.field.endswith("]") or None not in (correction.was, correction.now):
        return 0, 0
    return (1, -place) if correction.now is None else (2, place)


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
    remedy = f"did you mean {close[0]}?" if close else "take the correction out, or bring the seed back"
    raise Misfit("article", f"there is no record {article}", remedy)
