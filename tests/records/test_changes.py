"""What changed in the records between two states, told by field; each case is a file in changes/."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model.record import Record
from generator.records.changes import changes

CASES = sorted((Path(__file__).parent / "changes").glob("*.yml"))
TOLD = ("added", "removed", "changed", "moved", "flags_added", "flags_removed")


def _records(facts: dict[str, Any] | None) -> dict[str, Record]:
    bare = {"seed": "a.txt", "sha256": "0", "language": "id"}
    return {} if facts is None else {"a": Record.model_validate(bare | facts)}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_each_change_is_told(path: Path) -> None:
    """Each fact that came, went or changed is told by its path, once, and nothing else is."""
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    found = changes(_records(case.get("before")), _records(case.get("after")))
    told = {name: getattr(found[0], name) for name in TOLD} if found else {}
    facts = {name: {edit.field: [edit.was, edit.now] for edit in told.pop(name, ())} for name in TOLD[:3]}
    assert facts == {name: case.get(name, {}) for name in TOLD[:3]}
    assert {name: list(value) for name, value in told.items() if value} == {
        name: case[name] for name in TOLD[3:] if name in case
    }


def test_records_come_in_order_of_their_stems() -> None:
    """Records that are new, gone or changed are told in one order, whatever that of the two states."""
    one, other = Record(seed="b.txt", sha256="0", language="id"), Record(seed="c.txt", sha256="0", language="id")
    assert [change.stem for change in changes({"c": other}, {"b": one, "a": one})] == ["a", "b", "c"]
