"""Positions, reported demands, settled and open points: fifteen labelled articles, and sentences of our own."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.extraction import extract
from generator.model.record import Record
from tests.articles import record_of, subject

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
LABELS: list[dict[str, Any]] = yaml.safe_load((HERE / "positions.yml").read_text("utf-8"))
SENTENCES: list[dict[str, Any]] = yaml.safe_load((HERE / "position_sentences.yml").read_text("utf-8"))
PLACES = (ROOT / "seeds", ROOT / "tests" / "dev" / "texts")
PATHS = {
    label["seed"]: next(place / label["seed"] for place in PLACES if (place / label["seed"]).exists())
    for label in LABELS
}
#: What was reached: raise when beaten.
PRECISION, RECALL, POINTS_RIGHT = 0.97, 0.86, 13


@pytest.fixture(scope="module")
def records() -> Mapping[str, Record]:
    """The records of the labelled articles, by file name."""
    return {path.name: record for path, record in extract(PATHS.values(), subject()).items()}


def _keys(positions: list[dict[str, str]]) -> set[tuple[str, str, str]]:
    return {(one["actor"], one["point"], one["stance"]) for one in positions}


def _found(record: Record) -> set[tuple[str, str, str]]:
    return {(one.actor, one.point, one.stance) for one in record.positions}


def test_positions_reach_what_they_once_reached(records: Mapping[str, Record]) -> None:
    """Few positions are found that nobody holds, and few missed, over all labelled articles."""
    right = wrong = missed = 0
    for label in LABELS:
        wanted, optional = _keys(label["positions"]), _keys(label.get("optional", []))
        found = _found(records[label["seed"]])
        right += len(found & wanted)
        wrong += len(found - wanted - optional)
        missed += len(wanted - found)
    assert right / (right + wrong) >= PRECISION
    assert right / (right + missed) >= RECALL


@pytest.mark.parametrize("label", LABELS, ids=[label["seed"] for label in LABELS])
def test_a_position_is_shown_by_its_clause(records: Mapping[str, Record], label: dict[str, Any]) -> None:
    """The evidence of a position that is found stands in a sentence with the words that a person would show."""
    words = {(one["actor"], one["point"], one["stance"]): one["evidence"] for one in label["positions"]}
    record = records[label["seed"]]
    sentences = " ".join(sentence.text for sentence in record.sentences)
    for position in record.positions:
        expected = words.get((position.actor, position.point, position.stance))
        assert expected is None or expected in sentences
        assert len({one.text for one in position.evidence["stance"]}) == 1


def test_settled_and_open_points(records: Mapping[str, Record]) -> None:
    """A wish, a demand or a proposal is not settled; what was not reached is open."""
    right = [
        label["seed"] for label in LABELS if all(_points_right(records, label, field) for field in ("agreed", "open"))
    ]
    assert len(right) >= POINTS_RIGHT, sorted({label["seed"] for label in LABELS} - set(right))


def _points_right(records: Mapping[str, Record], label: dict[str, Any], field: str) -> bool:
    found = set(getattr(records[label["seed"]].outcome, field))
    return found - set(label.get("may_be", {}).get(field, [])) == set(label[field])


@pytest.mark.parametrize("case", SENTENCES, ids=[case["text"][:50] for case in SENTENCES])
def test_sentence(case: dict[str, Any]) -> None:
    """What a side wants is read from a sentence, with the clause that the outlet tells it in, and nothing else."""
    language = case["language"]
    record = record_of(case["text"], language)
    assert {f"{one.actor} {one.stance} {one.point}" for one in record.positions} == set(case["positions"])
    told = [f"{one.speaker}: {one.quote}" for one in record.statements if one.reported]
    assert told == case["reported"]
