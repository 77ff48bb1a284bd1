"""On which day an article came out, by what stands above it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.articles import record_of

HERE = Path(__file__).parent
BODIES = {
    "en": "Both teams went home in the evening without a word. Nobody would say where they might meet again.",
    "id": "Kedua tim pulang pada malam hari tanpa sepatah kata. Belum ada yang mau menyebut tempat berikutnya.",
}
HEADS: list[dict[str, Any]] = yaml.safe_load((HERE / "publication_days.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", HEADS, ids=[case["head"][-50:] for case in HEADS])
def test_publication_days(case: dict[str, Any]) -> None:
    """A stamp counts before the day of a later version; the day of somebody's copy is none."""
    language = case["language"]
    text = f"{case['head']}\n\n{BODIES[language]}"
    record = record_of(text, language)
    assert record.published == (case["published"] and case["published"].isoformat())
