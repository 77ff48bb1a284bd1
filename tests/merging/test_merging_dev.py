"""The development articles by their labels: which tell of one event, and on what they differ."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.merging.story import merge
from generator.model.story import Story
from generator.settings import load_settings
from generator.subject import load_subject
from tests.merging.compact import record
from tests.merging.loading import Loader

ROOT = Path(__file__).parents[2]
#: What the labels say of an article's event, and of whom the article rests on.
KEYS = (
    "kind",
    "date",
    "date_end",
    "series",
    "round",
    "parties",
    "mediators",
    "venue",
    "outlet",
    "agencies",
    "published",
)


@pytest.fixture(scope="module")
def story() -> Story:
    """The story that the labels tell."""
    labels: list[dict[str, Any]] = yaml.load((ROOT / "tests/dev/gold.yml").read_text(encoding="utf-8"), Loader=Loader)
    given = [
        record(Path(one["seed"]).stem, {**{key: one[key] for key in KEYS}, "outcome": one["outcome"]["kind"]})
        for one in labels
    ]
    return merge(given, load_subject(load_settings(ROOT)))


def test_articles_on_one_event(story: Story) -> None:
    """Six rounds and meetings are told by several articles, all others by one; no two of those are one."""
    numbers = {event.id: sorted(seed[:3] for seed in event.seeds) for event in story.events}
    assert {id_: seeds for id_, seeds in numbers.items() if len(seeds) > 1} == {
        "belarus-2022-1": ["d01", "d03", "d21"],
        "belarus-2022-2": ["d04", "d27", "d31"],
        "belarus-2022-3": ["d06", "d07"],
        "antalya-2022-2022-03-10": ["d10", "d11"],
        "istanbul-2022-2022-03-29": ["d12", "d13"],
        "istanbul-2025-1": ["d16", "d17"],
    }
    alone = [seed for seeds in numbers.values() for seed in seeds if len(seeds) == 1]
    assert alone == ["d02", "d08", "d32", "d23", "d14", "d15", "d36", "d22", "d34", "d18", "d19", "d25", "d20", "d35"]


def test_disagreements(story: Story) -> None:
    """Two verdicts on Istanbul 2022; a round put off by a day is none, nor is a river beside the region it flows in."""
    told = {(one.subject, one.field): [claim.value for claim in one.versions] for one in story.disagreements}
    assert told == {
        ("istanbul-2022-2022-03-29", "outcomes"): ["partial-agreement", "no-agreement"],
    }
    second = next(event for event in story.events if event.id == "belarus-2022-2")
    assert [stage.kind for stage in second.history] == ["postponed", "held"]
