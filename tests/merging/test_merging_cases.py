"""Merging, each case a file: what the articles say, and the story that they tell together."""

from itertools import islice, permutations
from pathlib import Path

import pytest
import yaml

from generator.merging.story import merge
from tests.merging.compact import SUBJECT, only_asked, records, told

CASES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))


class _Loader(yaml.SafeLoader):
    """Dates stay text."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, expression) for tag, expression in pairs if not tag.endswith(":timestamp")]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    """Each case tells the story that it states, and no other in any order of its records."""
    case = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    assert case.keys() == {"shows", "records", "story"}
    given = list(records(case["records"]))
    story = merge(given, SUBJECT)
    assert only_asked(told(story), case["story"]) == case["story"]
    for order in (given[::-1], *islice(permutations(given), 1, 24)):
        assert merge(order, SUBJECT) == story
