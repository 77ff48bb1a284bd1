"""The made-up development articles: what extraction reaches on them may rise, and not fall."""

from pathlib import Path

import pytest
import yaml

from generator.evaluation import evaluate, read_gold
from generator.evaluation.report import Report
from generator.extraction import extract
from generator.reading import find_seeds
from generator.settings import load_settings
from generator.subject import load_subject

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FLOORS: dict[str, float] = yaml.safe_load((HERE / "floors.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def report() -> Report:
    """The records of the development articles held against their labels."""
    subject = load_subject(load_settings(ROOT))
    records = {path.name: record for path, record in extract(find_seeds(ROOT / "tests/dev/texts"), subject).items()}
    return evaluate(records, read_gold(ROOT / "tests/dev/gold.yml"))


@pytest.mark.parametrize("field", FLOORS)
def test_a_field_keeps_its_floor(report: Report, field: str) -> None:
    """A field's score (F1 of a list, accuracy of the rest) is at least what it once reached."""
    score = report.score(field)
    assert score is not None
    assert score.main is not None
    assert score.main >= FLOORS[field]
