"""Facts of a record against those of a commit: which are new, which were another value, which are left open."""

from typing import Any

from generator.model.record import Record
from generator.review.fact import Fact
from generator.review.facts import facts_of
from generator.review.shapes import shapes

SLICE = {"value": [{"start": 0, "end": 2, "text": "12", "rule": "a-rule"}]}


def record(**fields: Any) -> Record:
    """A record with these fields."""
    return Record.model_validate({"seed": "a.txt", "sha256": "0", "language": "id", "kind": "negotiation", **fields})


def facts(now: Record, before: Record | None) -> dict[str, Fact]:
    """Its facts by name."""
    return {fact.name: fact for fact in facts_of(now, before).found}


def test_what_a_fact_was() -> None:
    """A field with another value, a person with another role and a count with another unit are changed, with what they
    were; what was nothing is new, and so is an item that was not there."""
    before = record(venue=["Brest"], people=[{"id": "a-b", "name": "A B", "as_written": [], "role": "duta"}])
    now = record(
        venue=["Minsk"],
        round=2,
        people=[{"id": "a-b", "name": "A B", "as_written": [], "role": "menteri"}],
        figures=[{"measure": "killed", "value": 12, "evidence": SLICE}],
    )
    found = facts(now, before)
    states = {name: fact.state for name, fact in found.items()}
    assert states == {
        "kind": "same",
        "round": "new",
        "venue": "changed",
        "people[a-b]": "changed",
        "figures[0]": "new",
    }
    assert found["venue"].values[0].was == ["Brest"]
    assert [(one.name, one.was) for one in found["people[a-b]"].values if one.known] == [("role", "duta")]
    assert [one.text for one in found["figures[0]"].evidence] == ["12"]


def test_an_item_is_the_same_at_another_place() -> None:
    """A count that moves to another place in the list is no change; its path is that of its place now."""
    count = {"measure": "killed", "value": 12, "evidence": SLICE}
    other = {"measure": "injured", "value": 3, "evidence": {}}
    found = facts(record(figures=[other, count]), record(figures=[count]))
    assert {name: fact.state for name, fact in found.items()} == {
        "kind": "same",
        "figures[0]": "new",
        "figures[1]": "same",
    }


def test_what_is_left_open_can_be_named() -> None:
    """Fields that nothing decides are told with the value that a correction has as `was`."""
    assert facts_of(record(round=2), None).missing == {
        **dict.fromkeys(("title", "url", "outlet", "published", "date", "series")),
        **{name: [] for name in ("agencies", "parties", "mediators", "venue", "outcome.agreed", "outcome.open")},
        "outcome.kind": "none",
    }


def test_each_value_has_a_shape() -> None:
    """Whatever the page offers to correct has a shape, so that what is typed becomes a value of its sort."""
    full = record(
        date="2022-03-03",
        people=[{"id": "a-b", "name": "A B", "as_written": []}],
        statements=[{"quote": "x"}],
        positions=[{"actor": "russia", "point": "ceasefire", "stance": "demands"}],
        figures=[{"measure": "killed", "value": 1}],
        other_rounds=[{"relation": "past"}],
    )
    known = shapes()
    found = facts_of(full, None)
    paths = {f"{fact.path.partition('[')[0].rstrip('.')}.{value.name}" for fact in found.found for value in fact.values}
    assert {path.lstrip(".") for path in paths} | set(found.missing) <= known.keys()
    assert known["outcome.kind"]["choices"][0] == "agreement"
    assert known["round"] == {"type": "integer", "nothing": True, "must": False}
    assert known["people.as_written"] == {"type": "array", "nothing": False, "must": True}
