"""Merging, each case a file: what the articles say, and the story that they tell together."""

from itertools import islice, permutations
from pathlib import Path

import pytest
import yaml

from generator.merging.story import merge
from tests.merging.compact import SUBJECT, only_asked, records, told
from tests.merging.loading import Loader

CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    """Each case tells the story that it states, and no other in any order of its records."""
    case = yaml.load(path.read_text(encoding="utf-8"), Loader=Loader)
    assert case.keys() == {"shows", "records", "story"}
    given = list(records(case["records"]))
    story = merge(given, SUBJECT)
    assert only_asked(told(story), case["story"]) == case["story"]
    for order in (given[::-1], *islice(permutations(given), 1, 24)):
        assert merge(order, SUBJECT) == story
