"""Features: articles that open with a scene, a question or a list and come to their news later."""

from pathlib import Path
from typing import Any

import yaml

from generator.facts import focus
from generator.facts.focus.core import core_of
from generator.facts.focus.marks import marks_of
from generator.model.record import Record
from generator.tagging.lead import lead_of
from tests.accuracy.examples import draft_before
from tests.articles import record_of, subject, tagged_article

CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("feature_cases.yml").read_text("utf-8"))["cases"]
#: At least this share of the cases is read as a person reads it, whatever the weights of the day are.
SHARES = {"kind": 0.5, "parties": 0.45, "venue": 0.55, "round": 0.9}


def _right(case: dict[str, Any], record: Record) -> dict[str, bool]:
    return {
        "kind": record.kind == case["kind"],
        "parties": list(record.parties) == case["parties"],
        "venue": list(record.venue) in case["venues"],
        "round": record.round in case["rounds"],
    }


def test_features_are_read() -> None:
    """Kind, parties, place and number of the round are found in most features, though no first sentence tells them."""
    found = [_right(case, record_of(case["text"] + "\n", *subject().topic.reads)) for case in CASES]
    shares = {field: sum(right[field] for right in found) / len(found) for field in SHARES}
    assert {field: share for field, share in shares.items() if share < SHARES[field]} == {}, shares


def _marks(story: str) -> frozenset[str]:
    text = f"A long evening\n\n24 July 2025\n\nThe coffee was cold. Nobody had slept in the old hotel. {story}\n"
    tagged = tagged_article(text, "en")
    draft, lead = draft_before(focus.find, tagged), lead_of(tagged)
    return marks_of(tagged, draft, lead, core_of(tagged, draft, lead))


def test_talks_of_late_are_news_wherever_they_are_told() -> None:
    """A scene between two sides, a place of talks or a day counts as news where two of them come together, and the day
    is one of the last few."""
    scene = "On {} Rustem Umerov sat down opposite Vladimir Medinsky and his lists."
    assert {"a sitting on a late day in the upper part", "talks at their table in the upper part"} <= _marks(
        scene.format("Wednesday")
    )
    assert "a sitting on a late day in the upper part" not in _marks(scene.format("2 June"))
    assert "a place of talks on a late day in the upper part" in _marks("On Wednesday Istanbul was hot.")
    assert not any("upper part" in mark for mark in _marks("On Wednesday Odesa was hot. Nobody sat down."))
