"""One correction laid over one record: a field gets its new value, an item of a list comes, goes or is exchanged."""

from typing import Any

from generator.model.record import Record
from generator.records.corrections import Correction
from generator.records.fieldpath import find_field, find_item, plain


class Misfit(Exception):
    """A correction that cannot be laid: the key that is wrong, the problem and the remedy, in words."""

    def __init__(self, key: str, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.key, self.problem, self.remedy = key, problem, remedy


class Stale(Misfit):
    """The correction was written for another value than is found; `fulfilled` where that is the right one already."""

    def __init__(self, problem: str, remedy: str, fulfilled: bool = False) -> None:
        super().__init__("was", problem, remedy)
        self.fulfilled = fulfilled


def laid(record: Record, correction: Correction) -> Record:
    """`record` with `correction` over it: a corrected field loses its evidence, and the record gains a flag.

    Raises UnknownField for a path that leads nowhere, Misfit and Stale, ValidationError for a value of another kind."""
    data = record.model_dump(mode="json")
    if item := find_item(data, correction.field):
        _check_id(correction)
        _put(*item, correction)
    else:
        holder, key = find_field(data, correction.field)
        _check(holder[key], correction)
        holder[key] = correction.now
        holder.get("evidence", {}).pop(key, None)
        data["metadata"].pop(correction.field, None)
    data["flags"] = sorted({*record.flags, f"corrected:{correction.field}"})
    return Record.model_validate(data)


def _check_id(correction: Correction) -> None:
    named, now = correction.field.rpartition("[")[2].rstrip("]"), correction.now
    if isinstance(now, dict) and now.get("id", named) != named:
        raise Misfit("now", f"its id is {now['id']}, that of the field {named}", "write one id in both")


def _put(items: list[Any], place: int | None, correction: Correction) -> None:
    """Take out, exchange or add the item of a list that `correction` names."""
    found = None if place is None else plain(items[place])
    _check(found, correction)
    new = [] if correction.now is None else [correction.now]
    if place is None:
        items.extend(new)
    else:
        items[place : place + 1] = new


def _check(found: Any, correction: Correction) -> None:
    if found == correction.was:
        return
    if found == correction.now:
        raise Stale(f"the generator finds {found!r} itself by now", "take the correction out", fulfilled=True)
    problem = f"the generator finds {found!r} by now, not {correction.was!r}"
    raise Stale(problem, "look again, then mend `was` or take the correction out")
