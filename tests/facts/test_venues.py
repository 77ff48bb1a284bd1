"""Where talks were held: places of other talks, countries around a place and the capitals of a dateline are none."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.articles import record_of

HERE = Path(__file__).parent
CASES: list[dict[str, Any]] = yaml.safe_load((HERE / "venue_cases.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["text"].split("\n")[0][:40] for case in CASES])
def test_venue_of_the_event(case: dict[str, Any], request: pytest.FixtureRequest) -> None:
    """The record has the places at which the event was held, in order, and no other. A case that is `missed` as yet
    fails here as soon as it is found."""
    if case.get("missed"):
        request.applymarker(pytest.mark.xfail(strict=True, reason="not found yet"))
    record = record_of(case["text"], case.get("language", "en"))
    assert list(record.venue) == case["venue"]
