"""Who negotiates: all who are listed at a table, and not those who are only at war or meet elsewhere."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.articles import record_of

HERE = Path(__file__).parent
CASES: list[dict[str, Any]] = yaml.safe_load((HERE / "party_cases.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["text"].split("\n")[0][:40] for case in CASES])
def test_parties_at_the_table(case: dict[str, Any]) -> None:
    """The record has all who negotiate, and no other; and all who mediate, where a case says who."""
    record = record_of(case["text"], case.get("language", "en"))
    mediators = case.get("mediators", list(record.mediators))
    assert (list(record.parties), list(record.mediators)) == (case["parties"], mediators)
