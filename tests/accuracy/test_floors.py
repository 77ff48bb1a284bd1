"""What extraction has reached on the labelled sets may rise, and not fall unless somebody says why."""

from typing import Any

import pytest

from tests.accuracy.floors import SAME, breaches, raised, read_floors
from tests.accuracy.measured import NAMES, Measured, measured

FLOORS = read_floors()
FIELDS = [(name, field) for name, entry in FLOORS.items() for field in entry["floors"]]
OLD: dict[str, Any] = {"set": {"fingerprint": "a", "floors": {"date": 0.9}}}


@pytest.mark.parametrize(("name", "field"), FIELDS)
def test_a_field_keeps_its_floor(name: str, field: str) -> None:
    """A field's figure on a set (F1 of a list, accuracy of the rest) is at least what it once reached."""
    assert measured(name).figures.get(field, 0.0) >= FLOORS[name]["floors"][field] - SAME


@pytest.mark.parametrize("name", NAMES)
def test_a_set_is_the_one_that_was_measured(name: str) -> None:
    """Labels and texts are those of the floors; `make floors` says how to change them."""
    assert name in FLOORS
    assert FLOORS[name]["fingerprint"] == measured(name).fingerprint


def test_no_set_is_lost() -> None:
    """Every set that has floors is there."""
    assert set(FLOORS) <= set(NAMES)


def test_a_floor_rises_when_it_is_beaten() -> None:
    """`make floors` takes the better figure, cut to three decimals, and a field that is new."""
    made = raised(OLD, {"set": Measured("a", {"date": 0.98765, "round": 1.0})})
    assert made == {"set": {"fingerprint": "a", "floors": {"date": 0.987, "round": 1.0}}}


@pytest.mark.parametrize(
    ("now", "says"),
    [
        (Measured("a", {"date": 0.8}), "set: date 0.8 is below 0.9"),
        (Measured("a", {}), "set: date nothing is below 0.9"),
        (Measured("b", {"date": 1.0}), "set: its labels or texts are others than those of the floors"),
        (None, "set: this set is gone"),
    ],
)
def test_nothing_falls_without_a_reason(now: Measured | None, says: str) -> None:
    """A figure that fell, a field, a set that is gone or has other labels: each is named, and nothing is written."""
    found = {"set": now} if now else {}
    assert breaches(OLD, found) == [says]
    with pytest.raises(ValueError, match=says):
        raised(OLD, found)
    with pytest.raises(ValueError, match="--lower"):
        raised(OLD, found, "a reason without a day")


def test_a_floor_falls_for_a_reason_that_stays() -> None:
    """With a reason and a day the figures are taken as they are, and reason, day and what fell are kept."""
    made = raised(OLD, {"set": Measured("b", {"date": 0.8})}, "two labels were wrong", "2026-10-01")
    assert made["set"]["floors"] == {"date": 0.8}
    assert made["set"]["lowered"] == [
        {
            "day": "2026-10-01",
            "reason": "two labels were wrong",
            "what": ["its labels or texts are others than those of the floors", "date 0.8 is below 0.9"],
        }
    ]
    again = raised(made, {"set": Measured("b", {"date": 0.9})})
    assert again["set"]["floors"] == {"date": 0.9}
    assert again["set"]["lowered"] == made["set"]["lowered"]
