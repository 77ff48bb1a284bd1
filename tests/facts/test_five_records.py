"""The five seeds: their records against the hand labels, and against the records that stand for them."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator import VERSION
from generator.evaluation import evaluate, read_gold
from generator.evaluation.report import Report
from generator.extraction import extract
from generator.model.record import Record
from generator.reading import find_seeds, read_seed
from generator.records.fingerprint import fingerprint
from generator.records.sealed import seal
from generator.settings import load_settings
from generator.subject import load_subject
from tests.conftest import Golden

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SUBJECT = load_subject(load_settings(ROOT))
RIGHT = [
    "language",
    "outlet",
    "agencies",
    "published",
    "published_basis",
    "kind",
    "date",
    "date_end",
    "round",
    "parties",
    "mediators",
    "venue",
    "outcome.kind",
    "outcome.evidence",
    "other_rounds",
    "people",
    "people.role",
    "people.as_written",
    "statements",
    "spans",
]


@pytest.fixture(scope="module")
def records() -> Mapping[str, Record]:
    """The records of the five seeds, by the seed's file name."""
    return {path.name: record for path, record in extract(find_seeds(ROOT / "seeds"), SUBJECT).items()}


@pytest.fixture(scope="module")
def report(records: Mapping[str, Record]) -> Report:
    """The records of the five seeds held against their labels."""
    texts = {path.name: read_seed(path, SUBJECT.topic.reads).text for path in find_seeds(ROOT / "seeds")}
    return evaluate(records, read_gold(ROOT / "tests" / "gold"), texts)


@pytest.mark.parametrize("field", RIGHT)
def test_a_field_is_right_on_all_five(report: Report, field: str) -> None:
    """Each field that a page shows is right for every one of the five seeds, and every span an exact slice."""
    score = report.score(field)
    assert score is not None
    assert score.right == score.of


@pytest.mark.parametrize("seed", [path.name for path in find_seeds(ROOT / "seeds")])
def test_a_record_stands_as_it_was_read(records: Mapping[str, Record], golden: Golden, seed: str) -> None:
    """Nothing in a seed's record changes unseen: neither a value, nor a span, nor the rule that found it."""
    text = json.dumps(records[seed].model_dump(mode="json"), ensure_ascii=False, indent=1)
    golden(HERE / "records" / f"{Path(seed).stem}.json", text + "\n")


def test_the_committed_records_are_what_a_build_writes(records: Mapping[str, Record]) -> None:
    """A fresh clone's first build reads no seed again and changes no record."""
    made_with = fingerprint(SUBJECT, VERSION)
    written = {f"{Path(seed).stem}.yml": seal(record, made_with) for seed, record in records.items()}
    stale = [name for name, content in written.items() if (ROOT / "content/articles" / name).read_bytes() != content]
    assert stale == [], "run `make site` and commit content/articles"
