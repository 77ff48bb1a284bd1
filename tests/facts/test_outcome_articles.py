"""What came of talks, and by which sentence it is shown, in short articles as they are written on the day."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model.record import Record
from tests.articles import record_of

CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("outcome_articles.yml").read_text("utf-8"))
#: Such a share of the articles is read right; they were made as hard as real ones are.
SHARE = 0.8


@pytest.fixture(scope="module")
def records() -> list[Record]:
    """What each article says."""
    return [record_of(case["text"] + "\n", case["language"]) for case in CASES]


def _shown(record: Record) -> str:
    return " ".join(slice.text for slice in record.outcome.evidence.get("kind", ())).lower()


def test_outcomes_of_short_articles(records: list[Record]) -> None:
    """Two verdicts on one meeting, talks that go on and those that are only set for a day, offers of a place: most are
    told apart, and no kind is left to chance."""
    right = [
        case["outcome"] for case, record in zip(CASES, records, strict=True) if record.outcome.kind == case["outcome"]
    ]
    assert len(right) >= SHARE * len(CASES)
    assert set(right) == {case["outcome"] for case in CASES}


def test_the_sentence_that_shows_it(records: list[Record]) -> None:
    """The sentence shown is one that a reader would open, in most of the articles."""
    right = [
        case
        for case, record in zip(CASES, records, strict=True)
        if any(words.lower() in _shown(record) for words in case["evidence"])
    ]
    assert len(right) >= SHARE * len(CASES)


def test_every_outcome_is_shown(records: list[Record]) -> None:
    """An outcome is always shown by a whole sentence: it begins and ends as one."""
    for case, record in zip(CASES, records, strict=True):
        if record.outcome.kind != "none":
            shown = record.outcome.evidence["kind"][0]
            assert case["text"][shown.start : shown.end] == shown.text
            assert shown.text[-1] in '.?!"”', shown.text
