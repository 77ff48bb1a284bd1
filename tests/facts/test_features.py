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


def test_sentences_of_talks_are_counted() -> None:
    """How many of the first sentences tell of talks, of a sitting or of a place of talks is said, up to five."""
    scenes = ["They met for an hour.", "Istanbul was hot.", "The envoys sat face to face.", "Odesa was hot."]
    for count in range(4):
        told = {mark for mark in _marks(" ".join(scenes[:count])) if mark.endswith("sentences of talks")}
        assert told == {f"{number} sentences of talks" for number in range(1, count + 1)}
    assert "4 sentences of talks" not in _marks(" ".join(scenes))


def test_a_line_that_leads_to_another_article_counts_no_round() -> None:
    """A number in a line of the second half that is no sentence is that of other talks; in a sentence it counts."""
    text = (
        "Talks end\n\n15 August 2025\n\nRussia and the United States ended talks in Alaska on Friday."
        " Nothing was signed. Both called the talks useful, and both spoke of more of them.\n\n{}\n"
    )
    assert record_of(text.format("Istanbul round three: a swap and little else"), "en").round is None
    assert record_of(text.format("It was the third round of talks, officials said."), "en").round == 3


def test_what_was_announced_and_then_held_was_held() -> None:
    """A live blog tells of a round as ended in front of what it said of it in the morning."""
    text = (
        "Live: talks end\n\n2 June 2025\n\n18.10\nThe second round between Russia and Ukraine ended after an hour in"
        " Istanbul.\n\n08.05\nRussia and Ukraine will meet in Istanbul for a second round. The second round will open"
        " at one.\n"
    )
    assert record_of(text, "en").round == 2
