"""Every label in the repository can be met: a record made of it scores 1 in all its fields."""

from pathlib import Path
from typing import Any

import pytest

from generator.evaluation import Gold, evaluate, read_gold
from generator.model.record import Record

TESTS = Path(__file__).parent.parent
LABELS = {**read_gold(TESTS / "gold"), **read_gold(TESTS / "dev" / "gold.yml")}
ITEMS = ("other_rounds", "people", "figures")


def proof(words: str | None) -> dict[str, Any]:
    """An evidence map with one slice that reads `words`."""
    return {"kind": [{"start": 0, "end": len(words), "text": words, "rule": "hand"}]} if words else {}


def record_of(gold: Gold) -> Record:
    """The record that says what the label says."""
    data = gold.model_dump(include=set(Record.model_fields) - {"outcome", "statements", *ITEMS})
    for name in ITEMS:
        items = [item.model_dump(include=set(type(item).model_fields)) for item in getattr(gold, name)]
        data[name] = [{**item, "evidence": proof(item.get("evidence"))} for item in items]
    data["people"] = [{**person, "name": person["id"]} for person in data["people"]]
    data["statements"] = [{"speaker": item.speaker, "quote": item.starts + " ..."} for item in gold.statements]
    if gold.outcome:
        data["outcome"] = {"kind": gold.outcome.kind, "evidence": proof(gold.outcome.evidence)}
    return Record.model_validate({**data, "sha256": ""})


@pytest.mark.parametrize("seed", LABELS)
def test_a_record_made_of_the_label_is_perfect(seed: str) -> None:
    """Nothing in a label contradicts itself or its alternatives."""
    report = evaluate({seed: record_of(LABELS[seed])}, {seed: LABELS[seed]})
    assert report.misses == ()
    assert {score.main for score in report.total.scores} <= {1.0, None}


def test_labels_of_the_development_set_stand_in_their_texts() -> None:
    """The words that a plain-text article is labelled with occur in it, white space folded."""
    lost = []
    for path in sorted((TESTS / "dev" / "texts").glob("*.txt")):
        text = " ".join(path.read_text(encoding="utf-8").split())
        gold = LABELS[path.name]
        words = [item.starts for item in gold.statements] + [item.evidence for item in gold.figures]
        words += [form for person in gold.people for form in (*person.as_written, person.role)]
        words += [item.when for item in gold.other_rounds] + list(gold.agencies)
        words += [gold.outcome.evidence] if gold.outcome else []
        lost += [(path.name, word) for word in words if word and " ".join(word.split()) not in text]
    assert lost == []
