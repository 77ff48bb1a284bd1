"""The report: averages over articles, groups, missing records, and its two forms against files."""

import json
from pathlib import Path

from generator.evaluation import Gold, Report, as_json, as_text, evaluate
from generator.evaluation.matching import pair
from generator.model.record import Record
from generator.yamlfile import load_yaml

HERE = Path(__file__).parent
TEXT = (HERE / "base" / "kabar.txt").read_text(encoding="utf-8")
GOLD = load_yaml(HERE / "base" / "gold.yml", Gold)
RECORD = load_yaml(HERE / "base" / "record.yml", Record)


def three_articles() -> Report:
    """One perfect record, one in English with two mistakes, one label without a record."""
    english = {"seed": "news.html", "language": "en"}
    gold = {
        "kabar.txt": GOLD,
        "news.html": GOLD.model_copy(update={**english, "kind": "preparatory"}),
        "sunyi.md": GOLD.model_copy(update={"seed": "sunyi.md"}),
    }
    changed = RECORD.model_copy(update={**english, "kind": "preparatory", "round": 3, "people": RECORD.people[:1]})
    texts = {"kabar.txt": TEXT, "news.html": TEXT}
    return evaluate({"kabar.txt": RECORD, "news.html": changed}, gold, texts)


def test_report_as_text() -> None:
    """The tables for a terminal are those of the expected file."""
    assert as_text(three_articles()) == (HERE / "expected" / "report.txt").read_text(encoding="utf-8")


def test_report_as_json() -> None:
    """The JSON is that of the expected file, and is JSON."""
    text = as_json(three_articles())
    assert text == (HERE / "expected" / "report.json").read_text(encoding="utf-8")
    assert json.loads(text)["missing"] == ["sunyi.md"]


def test_averages_run_over_articles() -> None:
    """F1 is averaged over articles: 1, two thirds and nothing; single values are pooled."""
    report = three_articles()
    people, number, spans = report.score("people"), report.score("round"), report.score("spans")
    assert people and people.f1 is not None and round(people.f1, 4) == round((1 + 2 / 3 + 0) / 3, 4)
    assert people.right == 1 and people.of == 3
    assert number and (number.right, number.of) == (1, 3)
    assert spans and spans.accuracy == 1


def test_groups_by_kind_language_and_file_type() -> None:
    """Each trait divides all articles, and a group has only its own mistakes."""
    groups = three_articles().groups
    assert {trait: {value: group.articles for value, group in values.items()} for trait, values in groups.items()} == {
        "kind": {"negotiation": 2, "preparatory": 1},
        "language": {"en": 1, "id": 2},
        "file type": {"html": 1, "md": 1, "txt": 1},
    }
    assert all(score.main in (1.0, None) for score in groups["file type"]["txt"].scores)


def test_records_without_a_label_are_not_judged() -> None:
    """A record that nobody labelled changes nothing."""
    report = evaluate({"kabar.txt": RECORD, "lain.txt": RECORD}, {"kabar.txt": GOLD})
    assert report.total.articles == 1
    assert report.misses == ()


def test_no_labels_no_scores() -> None:
    """Nothing to judge gives an empty report that can still be shown."""
    report = evaluate({}, {})
    assert as_text(report).startswith("0 articles")
    assert json.loads(as_json(report))["fields"] == {}


def test_pairs_are_as_many_as_can_be() -> None:
    """A label that could take either finding leaves the only one that fits another label; a better fit breaks ties."""
    fits = {("any", "a"): 2, ("any", "b"): 1, ("only a", "a"): 1}
    assert pair(["any", "only a"], ["a", "b"], lambda label, item: fits.get((label, item), 0)) == {0: 1, 1: 0}
    assert pair(["any"], ["b", "a"], lambda label, item: fits.get((label, item), 0)) == {0: 1}
    assert pair(["only a"], ["b"], lambda label, item: fits.get((label, item), 0)) == {}
