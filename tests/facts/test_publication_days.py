"""On which day an article came out, by what stands above it or below it."""

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
#: What stands between a headline and the end of an article.
MIDDLE = {
    "en": "The harbour was quiet. Two ferries lay at the pier with their lamps out. A boy sold tea. His sister slept.",
    "id": "Pelabuhan itu sepi. Dua kapal sandar dengan lampu padam. Seorang anak berjualan teh. Adiknya tidur.",
}
HEADS: list[dict[str, Any]] = yaml.safe_load((HERE / "publication_days.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", HEADS, ids=[case.get("tail", case["head"])[-50:] for case in HEADS])
def test_publication_days(case: dict[str, Any]) -> None:
    """A stamp counts before the day of a later version; the day of somebody's copy is none."""
    language = case["language"]
    below = f"\n\n{MIDDLE[language]}\n\n{case['tail']}" if "tail" in case else ""
    text = f"{case['head']}\n\n{BODIES[language]}{below}"
    record = record_of(text, language)
    assert record.published == (case["published"] and case["published"].isoformat())
