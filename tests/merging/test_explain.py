"""Explaining: for every kind of bond and every reason to stay apart there are words, and the command prints them."""

from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.merging.story import merge
from generator.merging.telling.explain import explain
from tests.merging.compact import SUBJECT, records

ROOT = Path(__file__).parents[2]
ROUND = {"series": "istanbul-2025", "round": 2}
CASES: dict[str, tuple[dict[str, dict[str, Any]], str]] = {
    "round": ({"a": {**ROUND, "date": "2025-06-02"}, "b": ROUND}, "with b.txt: the same series and number"),
    "month": ({"a": {**ROUND, "date": "2025-06-02"}, "b": {"date": "2025-06", "round": 2}}, "days that meet"),
    "day": ({"a": {"date": "2025-06-02"}, "b": {"date": "2025-06-02"}}, "with b.txt: one exact day"),
    "count": (
        {"a": {**ROUND, "date": "2025-06-02"}, "b": {"date": "2025-06-02", "round": 3}},
        "only the count differs",
    ),
    "plan": (
        {
            "a": {"series": "istanbul-2025", "date": "2025-06-01", "outcome": "scheduled"},
            "b": {"series": "istanbul-2025", "date": "2025-06-02"},
        },
        "one plans talks of this series",
    ),
    "place": (
        {name: {"date": "2025-10", "venue": ["Istanbul"], "outcome": "scheduled"} for name in "ab"},
        "both tell of a plan",
    ),
    "number and place": (
        {
            name: {"date": day, "round": 2, "venue": ["Istanbul"]}
            for name, day in (("a", "2025-06-02"), ("b", "2025-06"))
        },
        "the same number, days that meet, the same place",
    ),
    "number, next day": (
        {name: {"date": f"2025-06-0{day}", "round": 2} for day, name in enumerate("ab", start=2)},
        "the same number, on the next day",
    ),
    "about": (
        {name: {"date": day, "venue": ["Istanbul"]} for name, day in (("a", "2025-06-02"), ("b", "2025-06-03~"))},
        "one gives about this day, both the same place",
    ),
    "slip": (
        {
            "a": {**ROUND, "date": "2025-06-20", "published": "2025-06-03", "outcome": "no-agreement"},
            "b": {**ROUND, "date": "2025-06-02"},
        },
        "outside the series' period",
    ),
    "sitting": (
        {name: {**ROUND, "date": f"2025-06-0{day}"} for day, name in enumerate("abc", start=1)},
        "with c.txt: other days of one sitting",
    ),
    "apart": (
        {"a": {"date": "2025-06-02", "venue": ["Brest"]}, "b": {"date": "2025-06-02", "venue": ["Moskow"]}},
        "venue",
    ),
    "undecided": (
        {
            "a": {"date": "2025-02-18", "parties": ["russia", "united-states"]},
            "b": {"date": "2025-02-18", "parties": ["russia"]},
            "c": {"date": "2025-02-18", "parties": ["russia", "ukraine"]},
        },
        "it fits another event as well",
    ),
    "alone": ({"a": {"round": 2}}, "the only record of this event"),
}


@pytest.mark.parametrize("name", CASES)
def test_each_decision_has_words(name: str) -> None:
    """The explanation of the first event says why its articles are together, or why another one is not among them."""
    given, words = CASES[name]
    story = merge(records(given), SUBJECT)
    event = next(event for event in story.events if "a.txt" in event.seeds)
    assert words in "\n".join(explain(story, SUBJECT, event))


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    """`explain` tells of one round or of all of this site's; a name that is no round's is answered with near ones."""
    assert main(["--root", str(ROOT), "explain", "belarus-2022-2"]) == 0
    one = capsys.readouterr().out
    assert one.startswith("belarus-2022-2: ") and "venues (contested)" in one
    assert main(["--root", str(ROOT), "explain"]) == 0
    assert one in capsys.readouterr().out
    assert main(["--root", str(ROOT), "explain", "belarus-2"]) == 2
    assert "there is no round belarus-2; use one of belarus-2022-2" in capsys.readouterr().err
