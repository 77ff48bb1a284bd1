"""Merging over many records: the work for each does not grow with how many there are."""

import sys
from types import FrameType

from generator.merging.story import merge
from tests.bench.made_up_records import records
from tests.bench.stages import subject


def test_four_times_the_records_are_four_times_the_calls() -> None:
    """Four times as many records take four times as many function calls, which no load of the machine changes."""
    merge(records(100), subject())
    assert _calls(2000) < 4.4 * _calls(500)


def _calls(count: int) -> int:
    made = 0

    def called(_frame: FrameType, event: str, _given: object) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    given = records(count)
    sys.setprofile(called)
    merge(given, subject())
    sys.setprofile(None)
    return made
