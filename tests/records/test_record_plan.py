"""The plan: which seeds are read again, and what becomes of records that people edited or whose seed is gone."""

from generator.model.record import Record
from generator.records.plan import fresh, plan
from generator.records.store import StoredRecord


def stored(stem: str, sha256: str = "1", fingerprint: str = "f", *, edited: bool = False) -> StoredRecord:
    """A stored record of the seed `stem`.txt."""
    record = Record(seed=f"{stem}.txt", sha256=sha256, language="id")
    lines = {"seed": 3, "sha256": 4} if edited else {}
    return StoredRecord(f"content/articles/{stem}.yml", record, None if edited else fingerprint, edited, lines)


def test_unchanged_is_not_read_again() -> None:
    """A seed is read when it is new, when it changed, or when code, words or subject changed; else it stands."""
    records = {"same": stored("same"), "changed": stored("changed", "0"), "older": stored("older", fingerprint="e")}
    decided = plan(dict.fromkeys(["same", "changed", "older", "new"], "1"), records, "f")
    assert decided.keep == ("same",)
    assert decided.extract == ("changed", "new", "older")
    assert (decided.edited, decided.gone, decided.faults) == ((), (), ())


def test_an_unreadable_record_is_not_fresh() -> None:
    """A file that no longer fits the schema is written anew."""
    assert not fresh(StoredRecord("content/articles/a.yml", None, "f", False), "1", "f")


def test_an_edited_record_stands() -> None:
    """An edited record is kept, also when the generator would find something else by now."""
    decided = plan({"a": "1"}, {"a": stored("a", edited=True)}, "another")
    assert (decided.edited, decided.extract, decided.keep, decided.faults) == (("a",), (), (), ())


def test_a_record_without_seed_goes() -> None:
    """A record that nobody edited goes with its seed; an edited one is a fault that names both ways out."""
    decided = plan({}, {"a": stored("a"), "b": stored("b", edited=True)}, "f")
    assert decided.gone == ("a",)
    assert [str(fault) for fault in decided.faults] == [
        "content/articles/b.yml:3: seed: the record was edited by hand, but its seed b.txt is gone; "
        "bring the seed back or delete the record"
    ]


def test_a_seed_changed_under_an_edit() -> None:
    """When a seed changes after its record was edited, a person must look: the old spans need not hold."""
    decided = plan({"a": "2"}, {"a": stored("a", edited=True)}, "f")
    assert decided.edited == ("a",) and decided.extract == ()
    assert [(fault.line, fault.field) for fault in decided.faults] == [(4, "sha256")]
    assert "sha256: 2" in decided.faults[0].remedy
