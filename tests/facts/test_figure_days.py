"""For which day a count of people is given, in short articles of our own."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.articles import record_of

CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("figure_days.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[f"{number} {case['as_of']}" for number, case in enumerate(CASES)])
def test_day_of_a_count(case: dict[str, Any]) -> None:
    """Each count has the day that the text decides, and shows the words that tell it; where none does, it has none."""
    figures = record_of(case["text"] + "\n", case["language"]).figures
    assert {figure.value: figure.as_of for figure in figures} == case["as_of"]
    assert {figure.value for figure in figures if "as_of" in figure.evidence} == {
        value for value, day in case["as_of"].items() if day
    }
