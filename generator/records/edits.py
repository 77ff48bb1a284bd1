"""A person's edits of a record: what differs from the record as found, told as corrections of its fields."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.model.record import Record
from generator.records.fieldpath import ITEMS, OWN, plain

Data = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Edit:
    """One field (a path as in corrections.yml) that stood at `was` and stands at `now`."""

    field: str
    was: Any
    now: Any


def edits(found: Record, edited: Record) -> tuple[Edit, ...]:
    """What a person changed in the record that was `found`, in the order of its fields.

    Items of a list are matched by id, else by the slices that they rest on, else by what they say."""
    return tuple(_differences(found.model_dump(mode="json"), edited.model_dump(mode="json"), ""))


def _differences(old: Data, new: Data, path: str) -> Iterator[Edit]:
    for name in (name for name in old if name not in OWN):
        where = f"{path}{name}"
        if name in ITEMS and not path:
            yield from _items(old[name], new[name], name)
        elif isinstance(old[name], dict):
            yield from _differences(old[name], new[name], f"{where}.")
        elif old[name] != new[name]:
            yield Edit(where, old[name], new[name])


def _items(old: list[Data], new: list[Data], name: str) -> Iterator[Edit]:
    pairs = dict(matched(old, new))
    for place, item in enumerate(old):
        where = f"{name}[{item.get('id', place)}]"
        if place in pairs:
            yield from _differences(item, new[pairs[place]], f"{where}.")
        else:
            yield Edit(where, plain(item), None)
    added = [item for place, item in enumerate(new) if place not in pairs.values()]
    for place, item in enumerate(added, start=len(old)):
        yield Edit(f"{name}[{item.get('id', place)}]", None, plain(item))


def matched(old: list[Data], new: list[Data]) -> Iterator[tuple[int, int]]:
    """Places of one item (dumped) in both lists, each once; by what tells it apart best."""
    left, right = set(range(len(old))), set(range(len(new)))
    for told in (_id, _whole, _slices, plain):
        for here in sorted(left):
            there = next((place for place in sorted(right) if _same(told, old[here], new[place])), None)
            if there is not None:
                left.remove(here)
                right.remove(there)
                yield here, there


def _same(told: Any, old: Data, new: Data) -> bool:
    return told(old) is not None and told(old) == told(new)


def _id(item: Data) -> Any:
    return item.get("id")


def _whole(item: Data) -> Any:
    return None if "id" in item else item


def _slices(item: Data) -> Any:
    return None if "id" in item else item.get("evidence") or None


def touched(found: Record, edited: Record) -> tuple[str, ...]:
    """Slices that a person changed under a field whose value stayed: what no correction can tell."""
    return tuple(_touched(found.model_dump(mode="json"), edited.model_dump(mode="json"), ""))


def _touched(old: Data, new: Data, path: str) -> Iterator[str]:
    for key in sorted({*old.get("evidence", {}), *new.get("evidence", {})}):
        same = old["evidence"].get(key) == new["evidence"].get(key)
        if not same and old.get(key) == new.get(key):
            yield f"{path}evidence.{key}"
    for name in (name for name in old if name not in OWN):
        if isinstance(old[name], dict):
            yield from _touched(old[name], new[name], f"{path}{name}.")
        elif name in ITEMS and not path:
            for here, there in matched(old[name], new[name]):
                yield from _touched(old[name][here], new[name][there], f"{name}[{old[name][here].get('id', here)}].")


def notes(found: Record, edited: Record) -> Iterable[str]:
    """What the generator notes of its own work and a person changed; meant for records that the same rules wrote."""
    return [name for name in sorted(OWN & Record.model_fields.keys() - {"evidence"}) if _differ(found, edited, name)]


def _differ(found: Record, edited: Record, name: str) -> bool:
    return bool(getattr(found, name) != getattr(edited, name))


def lost(edited: Record, adopted: Record) -> Iterable[str]:
    """The fields in which a record with its edits taken over (`adopted`) is not what the person left (`edited`)."""
    wanted, given = edited.model_dump(mode="json"), adopted.model_dump(mode="json")
    return [name for name in wanted if name not in OWN and _bare(wanted[name]) != _bare(given[name])]


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _bare(item) for key, item in value.items() if key != "evidence"}
    return sorted(map(_bare, value), key=repr) if isinstance(value, list) else value
