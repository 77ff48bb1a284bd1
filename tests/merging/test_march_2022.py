"""March 2022 from articles: outlets that count the ministers' meeting in Antalya as a round, and others that do not."""

from pathlib import Path

import pytest

from generator.extraction import extract
from generator.merging.story import merge
from generator.merging.telling.explain import explain
from generator.model.story import Story
from generator.settings import Subject, load_settings
from generator.subject import load_subject

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def subject() -> Subject:
    """The subject of this site."""
    return load_subject(load_settings(HERE.parents[1]))


@pytest.fixture(scope="module")
def story(subject: Subject) -> Story:
    """The story of five made-up articles, as they are read."""
    return merge(extract(sorted((HERE / "march_2022").glob("*.md")), subject).values(), subject)


def test_three_meetings(story: Story) -> None:
    """Brest, Antalya and the talks by video are three events, each with every count that is given for it."""
    events = {event.id: [seed[0] for seed in event.seeds] for event in story.events}
    assert events == {"belarus-2022-3": ["a"], "antalya-2022-3": ["b", "c"], "video-2022-4": ["d", "e"]}
    numbers = {event.id: [claim.value for claim in event.numbers.claims] for event in story.events}
    assert numbers == {"belarus-2022-3": ["3"], "antalya-2022-3": ["3"], "video-2022-4": ["4", "5"]}


def test_the_conflict_is_in_the_ledger(story: Story) -> None:
    """That 14 March is the fourth or the fifth, and that two meetings are the third, is told with both sources."""
    told = {(one.subject, one.field): [version.value for version in one.versions] for one in story.disagreements}
    assert told == {
        ("video-2022-4", "numbers"): ["4", "5"],
        ("antalya-2022-3", "round-3"): ["belarus-2022-3", "antalya-2022-3"],
    }
    assert all(version.citations for one in story.disagreements for version in one.versions)


def test_it_is_explained(story: Story, subject: Subject) -> None:
    """For each event it is said what ties its articles, and why the other one with its number is none of them."""
    said = {event.id: "\n".join(explain(story, subject, event)) for event in story.events}
    assert (
        "with e_video.md: one exact day, the same sides, no contradiction of place; only the count"
        in (said["video-2022-4"])
    )
    assert "with c_antalya.md: one exact day" in said["antalya-2022-3"]
    assert "not a_brest.md" in said["antalya-2022-3"] and "differs in date, series, venue" in said["antalya-2022-3"]
    assert all(line for text in said.values() for line in text.splitlines())
