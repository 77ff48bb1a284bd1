"""The scores: hand-made records against one label, each case a file that says which fields it lowers."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, ConfigDict

from generator.evaluation import Gold, evaluate, spans_exact
from generator.evaluation.alternatives import replaced
from generator.model.record import Record
from generator.yamlfile import load_yaml

HERE = Path(__file__).parent
TEXT = (HERE / "base" / "kabar.txt").read_text(encoding="utf-8")
CASES = sorted((HERE / "cases").glob("*.yml"))


class Case(BaseModel):
    """Changes to the base label and to the perfect record by path, and every score that is then below 1."""

    model_config = ConfigDict(extra="forbid")
    shows: str
    gold: dict[str, Any] = {}
    unlabelled: tuple[str, ...] = ()
    record: dict[str, Any] = {}
    drop: tuple[str, ...] = ()
    add: dict[str, Any] = {}
    scores: dict[str, float] = {}
    absent: tuple[str, ...] = ()
    spans: int = 0
    misses: tuple[str, ...] = ()


def label(case: Case) -> Gold:
    """The base label with the changes of the case."""
    gold = load_yaml(HERE / "base" / "gold.yml", Gold)
    data = {key: value for key, value in gold.model_dump(exclude_unset=True).items() if key not in case.unlabelled}
    for path, value in case.gold.items():
        data = {**data, "alt": value} if path == "alt" else replaced(data, path, value)
    return Gold.model_validate(data)


def record(case: Case) -> Record:
    """The perfect record with the changes of the case."""
    data = load_yaml(HERE / "base" / "record.yml", Record).model_dump()
    for path, value in case.record.items():
        data = replaced(data, path, value)
    for path in case.drop:
        name, index = path.rstrip("]").split("[")
        data[name] = [item for place, item in enumerate(data[name]) if place != int(index)]
    for name, item in case.add.items():
        data[name] = [*data[name], item]
    return Record.model_validate(data)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_each_mistake_lowers_its_own_fields(path: Path) -> None:
    """A change of one thing lowers exactly the scores that the case names, and the misses say what is wrong."""
    case = load_yaml(path, Case)
    report = evaluate({"kabar.txt": record(case)}, {"kabar.txt": label(case)})
    lowered = {score.field: round(score.main, 4) for score in report.total.scores if score.main not in (None, 1.0)}
    assert lowered == case.scores
    assert not {score.field for score in report.total.scores} & set(case.absent)
    found = [*report.misses, *spans_exact(record(case), TEXT).misses]
    assert not case.misses or all(any(words in str(miss) for miss in found) for words in case.misses)
    assert bool(found) == bool(case.scores or case.spans)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_spans_are_slices_of_the_text(path: Path) -> None:
    """Evidence is compared with the text at its place; only the case about spans has one that is off."""
    case = load_yaml(path, Case)
    result = spans_exact(record(case), TEXT)
    assert result.of - result.right == case.spans
    assert result.of > 0
