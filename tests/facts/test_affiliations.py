"""Who is named in sentences of our own, and whose side each person is on."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.articles import record_of

HERE = Path(__file__).parent
SENTENCES: list[dict[str, Any]] = yaml.safe_load((HERE / "affiliations.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", SENTENCES, ids=[case["text"][:50] for case in SENTENCES])
def test_affiliations(case: dict[str, Any]) -> None:
    """Nobody else is found, and each is on the side that the role, the place of the office or the sentence tells."""
    language = case["language"]
    record = record_of(case["text"], language)
    assert {person.name: person.party for person in record.people} == case["people"]
