"""Who publishes an article and which media it credits, in openings and sentences of our own."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.articles import record_of

HERE = Path(__file__).parent
SENTENCES: list[dict[str, Any]] = yaml.safe_load((HERE / "source_sentences.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", SENTENCES, ids=[case["text"][:50] for case in SENTENCES])
def test_sources(case: dict[str, Any]) -> None:
    """The outlet is the paper that the opening or a notice names, and the agencies are those credited."""
    language = case["language"]
    record = record_of(case["text"], language)
    assert [record.outlet, list(record.agencies)] == [case["outlet"], case["agencies"]]
