"""Steps: the calls that an article costs grow with its length and not with its square, counted and not timed."""

import sys
from types import FrameType
from typing import Any

import pytest

from tests.bench.hostile import HOSTILE
from tests.bench.stages import stages

#: Long enough for a sentence to reach its limit; twice as long may cost so many times the calls.
LENGTH, MOST = 12_000, 2.5
LONG = (
    "sentences, a line each",
    "sentences in one line",
    "no stop in one line",
    "quotations in one line",
    "quotations, a line each",
    "names",
    "speakers",
    "rounds in one line",
    "dates",
    "counts",
)


def _calls(text: str) -> int:
    """How many functions are called, ours and Python's own, to read a text and find its facts."""
    calls = 0

    def count(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        for _ in stages("steps.txt", text):
            pass
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("name", LONG)
def test_twice_the_text_costs_twice_the_calls(name: str) -> None:
    """In one long line, over thousands of quotations or names: double the text, and the calls double."""
    make = HOSTILE[name]
    _calls(make(LENGTH))
    short, long = _calls(make(LENGTH)), _calls(make(2 * LENGTH))
    assert long <= MOST * short, f"{short:,} calls, then {long:,}"
