"""Topics that no rule was written for: a topic is its files, and needs no code."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import main
from generator.evaluation import Gold, read_gold
from generator.extraction import extract
from generator.merging.story import merge
from generator.model.record import Record
from generator.reading import find_seeds
from generator.settings import load_settings
from generator.subject import load_subject
from tests.merging.compact import only_asked, record, told

HERE = Path(__file__).parent
TOPICS = sorted(path.parent for path in HERE.glob("*/mkdocs.yml"))
LABELS = {folder: read_gold(folder / "gold.yml") for folder in TOPICS}
TALKS = ("negotiation", "preparatory")


def _silent() -> list[Any]:
    """Each article that tells of no talks of its topic."""
    silent = [(folder, seed) for folder in TOPICS for seed, gold in LABELS[folder].items() if gold.kind not in TALKS]
    return [pytest.param(folder, seed, id=f"{folder.name}-{seed}") for folder, seed in silent]


@pytest.fixture(scope="module")
def found() -> dict[Path, dict[str, Record]]:
    """The records of every topic's articles, by folder and seed."""
    return {folder: _extracted(folder) for folder in TOPICS}


@pytest.mark.parametrize("folder", TOPICS, ids=lambda folder: folder.name)
def test_a_topic_loads_and_its_seeds_are_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`check` finds no fault in a topic whose states no library knows, and reads each of its labelled articles."""
    parties = load_subject(load_settings(folder)).topic.parties
    assert {party.territory for party in parties} == {None}
    assert main(["--root", str(folder), "check"]) == 0
    assert f"{len(LABELS[folder])} records sound" in capsys.readouterr().out


@pytest.mark.parametrize(("folder", "seed"), _silent())
def test_no_round_where_no_talks_are_told_of(found: dict[Path, dict[str, Record]], folder: Path, seed: str) -> None:
    """A background article and one on other talks give no event, no date, no number and no other round."""
    record_ = found[folder][seed]
    assert record_.kind == LABELS[folder][seed].kind
    assert (record_.date, record_.series, record_.round, record_.other_rounds) == (None, None, None, ())


@pytest.mark.parametrize("folder", TOPICS, ids=lambda folder: folder.name)
def test_labels_merge_into_the_expected_events(folder: Path) -> None:
    """The records that the labels describe give the events of events.yml with all that it says of them: two articles
    on one round are one event, and a second series begins to count anew."""
    records = [_labelled(gold) for gold in LABELS[folder].values() if gold.kind in TALKS]
    events = _events(folder, records)
    expected = _expected(folder)
    assert only_asked(events, expected) == expected


@pytest.mark.parametrize("folder", TOPICS, ids=lambda folder: folder.name)
def test_what_is_found_merges_into_the_same_events(found: dict[Path, dict[str, Record]], folder: Path) -> None:
    """What extraction finds in the articles on talks gives events of the same names, from the same articles."""
    gold = LABELS[folder]
    records = [item for seed, item in found[folder].items() if gold[seed].kind in TALKS]
    named = {event["id"]: [name.partition(".")[0] for name in event["from"]] for event in _events(folder, records)}
    assert named == {event["id"]: event["from"] for event in _expected(folder)}


def _extracted(folder: Path) -> dict[str, Record]:
    settings = load_settings(folder)
    return {path.name: item for path, item in extract(find_seeds(settings.seeds), load_subject(settings)).items()}


def _labelled(gold: Gold) -> Record:
    """The record that a label describes; what only names the start of a quote or a number is left out."""
    given = gold.model_dump(include=set(Record.model_fields) - {"seed", "language", "statements", "figures"})
    given["outcome"] = gold.outcome.kind if gold.outcome else "none"
    given["people"] = [person.model_dump(exclude={"evidence"}) for person in gold.people]
    return record(Path(gold.seed).stem, given)


def _events(folder: Path, records: list[Record]) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = told(merge(records, load_subject(load_settings(folder))))["events"]
    return events


def _expected(folder: Path) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = yaml.safe_load((folder / "events.yml").read_text(encoding="utf-8"))
    return events
