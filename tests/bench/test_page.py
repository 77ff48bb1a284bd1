"""docs/performance.md has a place for each table that it keeps, and a new table changes nothing else."""

import re

import pytest

from tests.bench.__main__ import KEPT, TABLES
from tests.bench.page import PAGE, written


def test_the_page_holds_every_table_once() -> None:
    """Each table that is kept stands on the page between its comments, with a day, and no other does."""
    page = PAGE.read_text(encoding="utf-8")
    found = re.findall(r"<!-- (\w+) -->\n\d{4}-\d\d-\d\d, .*?```\n.+?\n```\n<!-- /(\w+) -->", page, flags=re.DOTALL)
    assert found == [(name, name) for name in KEPT]
    assert set(KEPT) <= set(TABLES)


def test_no_path_of_a_machine() -> None:
    """What is written from a run names no folder of the machine that it ran on."""
    assert not re.search(r"/(home|tmp|root|usr|work|var)\b", PAGE.read_text(encoding="utf-8"))


def test_a_table_is_written_anew_in_its_place() -> None:
    """The lines between the comments are replaced, those of other tables and the text beside them stay."""
    page = "before\n<!-- one -->\nold\n<!-- /one -->\nbetween\n<!-- two -->\nold\n<!-- /two -->\n"
    anew = written(page, "one", ["a\\1 line"], "2026-11-23, a machine:")
    block = "<!-- one -->\n2026-11-23, a machine:\n\n```\na\\1 line\n```\n<!-- /one -->"
    assert anew == page.replace("<!-- one -->\nold\n<!-- /one -->", block)


def test_a_table_without_a_place_is_refused() -> None:
    """A table that the page does not have is told of, and nothing is lost in silence."""
    with pytest.raises(ValueError, match="0 places for 'one'"):
        written("no place", "one", [], "")
