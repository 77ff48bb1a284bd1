"""Where talks were held: places of other talks, countries around a place and the capitals of a dateline are none."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.facts import find_facts
from generator.reading import read_text
from generator.settings import load_settings
from generator.subject import load_subject
from generator.tagging.article import TaggedArticle
from generator.tagging.toolbox import make_toolbox

HERE = Path(__file__).parent
SUBJECT = load_subject(load_settings(HERE.parents[1]))
CASES: list[dict[str, Any]] = yaml.safe_load((HERE / "venue_cases.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["text"].split("\n")[0][:40] for case in CASES])
def test_venue_of_the_event(case: dict[str, Any]) -> None:
    """The record has the places at which the event was held, in order, and no other."""
    record = find_facts(TaggedArticle(read_text("case.txt", case["text"], ("en",)), make_toolbox(SUBJECT, "en")))
    assert list(record.venue) == case["venue"]
