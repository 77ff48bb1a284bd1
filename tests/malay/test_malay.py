"""Malay: a language that came as one data file and words in the topic's files, with no rule of its own in the code."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.evaluation import read_gold
from generator.extraction import extract
from generator.model.record import Record
from generator.reading import find_seeds
from generator.settings import load_settings
from generator.subject import load_subject

HERE = Path(__file__).parent
REAL = load_subject(load_settings(HERE.parents[1]))
#: The real topic, as it would be with one word more in its `reads`.
SUBJECT = replace(REAL, topic=REAL.topic.model_copy(update={"reads": (*REAL.topic.reads, "ms")}))
GOLD = read_gold(HERE / "gold.yml")
SILENT = [seed for seed, gold in GOLD.items() if gold.kind not in ("negotiation", "preparatory")]


@pytest.fixture(scope="module")
def records() -> dict[str, Record]:
    """The records of the Malay articles, by seed; the real topic reads them beside its other languages."""
    return {path.name: record for path, record in extract(find_seeds(HERE / "texts"), SUBJECT).items()}


def test_each_article_has_a_label_and_is_taken_for_malay(records: dict[str, Record]) -> None:
    """Malay is told from Indonesian, though the topic reads both and Indonesian stands first."""
    assert {seed: record.language for seed, record in records.items()} == dict.fromkeys(GOLD, "ms")


@pytest.mark.parametrize("seed", SILENT)
def test_no_round_where_no_talks_are_told_of(records: dict[str, Record], seed: str) -> None:
    """A background article, and one on other talks that count their rounds too, give no event."""
    record = records[seed]
    assert record.kind == GOLD[seed].kind
    assert (record.date, record.series, record.round, record.other_rounds) == (None, None, None, ())
