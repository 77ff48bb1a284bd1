"""The page of the figures: the latest counts at once, those before them behind a touch."""

import re
from dataclasses import replace

import pytest

from generator.model.threads import Tally
from generator.outputs import figures
from generator.outputs.figures import FEW, MORE
from generator.outputs.press.edition import Edition


def _tables(edition: Edition, claimants: int, counts: int) -> list[list[int]]:
    """The numbers in each table of the page of a story with so many counts, one a day, of the claimants by turns."""
    first = edition.story.events[1].counts[0]
    given = [replace(first, value=100 + day, as_of=f"2031-03-{day:02}") for day in range(1, counts + 1)]
    tallies = tuple(Tally("killed", f"side-{one}", tuple(given[one::claimants])) for one in range(claimants))
    (file,) = figures.render(replace(edition, story=replace(edition.story, figures=tallies)))
    tables = re.findall(r"<tbody>(.*?)</tbody>", file.content.decode(), flags=re.DOTALL)
    return [[int(number) for number in re.findall(r"<td>[^<]*\b(1\d\d)\b", table)] for table in tables]


@pytest.mark.parametrize("claimants", [1, 3])
def test_the_latest_counts_stand_first(english: Edition, claimants: int) -> None:
    """Of many counts the first table has the latest, the second all others; none is lost or told twice."""
    latest, before = _tables(english, claimants, 30)
    assert sorted(latest) == list(range(131 - FEW, 131))
    assert sorted(before) == list(range(101, 131 - FEW))


def test_a_few_more_are_not_folded(english: Edition) -> None:
    """Nobody has to open a second table for one row."""
    assert [len(table) for table in _tables(english, 1, FEW + MORE - 1)] == [FEW + MORE - 1]
