"""Corrections, each case a file: what is laid over the records, what is stale, what is at fault and in which line."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.errors import ContentError
from generator.model.record import Record
from generator.records.correct import apply_corrections
from generator.records.corrections import load_corrections

CASES = sorted((Path(__file__).parent / "corrections").glob("*.yaml"))
EVIDENCE = {"start": 0, "end": 1, "text": "x", "rule": "a-rule"}


def records() -> dict[str, Record]:
    """Two records alike, before any correction."""
    person = {"id": "a-person", "name": "A Person", "as_written": ["A Person"], "role": "duta"}
    data = {
        "language": "id",
        "kind": "negotiation",
        "published": "2022-03-01",
        "venue": ["Brest"],
        "outcome": {"kind": "no-agreement", "evidence": {"kind": [EVIDENCE], "agreed": [EVIDENCE]}},
        "people": [{**person, "evidence": {"role": [EVIDENCE], "as_written": [EVIDENCE]}}],
        "other_rounds": [{"round": 2, "relation": "next", "evidence": {"round": [EVIDENCE]}}],
        "evidence": {"venue": [EVIDENCE], "date": [EVIDENCE]},
        "metadata": {"published": {"key": "og:date", "text": "2022-03-01"}},
        "flags": ["unknown-actor"],
    }
    return {
        stem: Record.model_validate({**data, "seed": f"{stem}.txt", "sha256": stem}) for stem in ("first", "second")
    }


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path, tmp_path: Path) -> None:
    """Each case gives the changes, the stale entries and the faults that it states, and no others."""
    case = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    file = tmp_path / "corrections.yml"
    file.write_text(case["file"], encoding="utf-8")
    try:
        corrected = apply_corrections(records(), load_corrections(file))
    except ContentError as error:
        assert [f"{fault.line} {fault.field}" for fault in error.faults] == case["at"]
        return
    assert changes(corrected.records) == case.get("changes", {})
    assert [str(fault) for fault in corrected.stale] == case.get("stale", [])
    assert [str(fault) for fault in corrected.faults] == case.get("faults", [])


def changes(corrected: dict[str, Record]) -> dict[str, str]:
    """What differs from the records as they were, by path."""
    old, new = (
        dict(flat({stem: record.model_dump(mode="json") for stem, record in state.items()}))
        for state in (records(), corrected)
    )
    return {path: str(new.get(path, "gone")) for path in [*new, *old] if new.get(path, "gone") != old.get(path)}


def flat(value: Any, path: str = "") -> list[tuple[str, Any]]:
    """All leaves of nested mappings and lists, by dotted path; the evidence of one field is one leaf."""
    if re.search(r"(evidence|metadata)\.\w+$", path):
        return [(path, "cited")]
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    below = [leaf for step, item in steps for leaf in flat(item, f"{path}.{step}".lstrip("."))]
    return below if isinstance(value, (dict, list)) else [(path, value)]


def test_the_order_of_entries_does_not_matter(tmp_path: Path) -> None:
    """Two corrections of one record end in the same record either way, and its flags are sorted."""
    entry = "- {{article: first, field: {}, was: {}, now: {}, reason: r, date: 2026-01-31}}\n"
    entries = [entry.format("venue", "[Brest]", "[Gomel]"), entry.format("outcome.kind", "no-agreement", "agreement")]
    results = []
    for order in (entries, entries[::-1]):
        (tmp_path / "corrections.yml").write_text("corrections:\n" + "".join(order), encoding="utf-8")
        results.append(apply_corrections(records(), load_corrections(tmp_path / "corrections.yml")).records["first"])
    assert results[0] == results[1]
    assert results[0].flags == ("corrected:outcome.kind", "corrected:venue", "unknown-actor")


def test_no_file_holds_no_corrections(tmp_path: Path) -> None:
    """A site without corrections.yml has none."""
    assert load_corrections(tmp_path / "corrections.yml") == ()
