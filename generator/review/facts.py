"""Facts: everything that a record states, in the order of its fields, with what it rests on and how it stood before."""

from collections.abc import Iterator
from typing import Any

from generator.model.record import EvidenceMap, Record
from generator.records.edits import matched
from generator.records.fieldpath import ITEMS, plain
from generator.review.fact import Fact, Facts, Value

#: What stands together: the first field of each group tells where its evidence is.
_GROUPS = (
    ("kind",),
    ("title",),
    ("url",),
    ("outlet",),
    ("agencies",),
    ("published", "published_basis"),
    ("date", "date_end", "date_basis"),
    ("series",),
    ("round",),
    ("parties",),
    ("mediators",),
    ("venue",),
)
#: The sort of fact that a field is, where that is not its own name.
_SORTS = {
    **dict.fromkeys(("kind", "title", "url", "outlet", "agencies"), "article"),
    **dict.fromkeys(("published", "date"), "time"),
    **dict.fromkeys(("series", "round", "other_rounds"), "talks"),
    **dict.fromkeys(("parties", "mediators"), "sides"),
    "venue": "place",
}
_OUTCOME = ("kind", "agreed", "open")


def facts_of(record: Record, before: Record | None) -> Facts:
    """The facts of `record`, held against the record that the commit has (None where it has none)."""
    new, old = record.model_dump(mode="json"), before.model_dump(mode="json") if before else None
    bare = [_group(record, names, new, old) for names in _GROUPS]
    groups = [*bare, *(_outcome(record, name, new, old) for name in _OUTCOME)]
    states = [fact for fact in groups if _states(fact)]
    missing = {fact.name: fact.values[0].value for fact in groups if fact not in states}
    return Facts((*states, *(fact for name in ITEMS for fact in _items(record, name, new, old))), missing)


def _states(fact: Fact) -> bool:
    """Whether it is stated now or was: `none` is an outcome that no article states."""
    return any(value.value not in (None, [], "none") or value.known for value in fact.values)


def _group(record: Record, names: tuple[str, ...], new: Any, old: Any) -> Fact:
    values = [value for name in names if (value := _value(name, new, old, record.evidence)) and _kept(value, names)]
    keys = [record.metadata[name] for name in names if name in record.metadata]
    fresh = old is None or (values[0].known and values[0].was in (None, []))
    return Fact(_SORTS[names[0]], "", tuple(values), new=fresh, metadata=tuple((one.key, one.text) for one in keys))


def _kept(value: Value, names: tuple[str, ...]) -> bool:
    return value.name == names[0] or value.value is not None or value.known


def _outcome(record: Record, name: str, new: Any, old: Any) -> Fact:
    earlier = old["outcome"] if old else None
    evidence = {**record.outcome.evidence}
    if name == "kind" and "outcome" in record.evidence:
        evidence.setdefault("kind", record.evidence["outcome"])
    value = _value(name, new["outcome"], earlier, evidence)
    return Fact("outcome", "outcome.", (value,), new=old is None or (value.known and value.was in ([], "none")))


def _items(record: Record, name: str, new: Any, old: Any) -> Iterator[Fact]:
    items, earlier = new[name], old[name] if old else []
    pairs = {there: here for here, there in matched(earlier, items)}
    for place, (item, part) in enumerate(zip(items, getattr(record, name), strict=True)):
        was = earlier[pairs[place]] if place in pairs else None
        values = tuple(_value(key, item, was, part.evidence) for key in plain(item))
        yield Fact(_SORTS.get(name, name), f"{name}[{item.get('id', place)}].", values, whole=True, new=was is None)


def _value(name: str, new: Any, old: Any, evidence: EvidenceMap) -> Value:
    changed = old is not None and old[name] != new[name]
    return Value(name, new[name], evidence.get(name, ()), changed, old[name] if changed else None)
