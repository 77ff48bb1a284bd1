"""What a feed has to say anew: an event that a source adds to, and a correction."""

from collections.abc import Mapping
from dataclasses import replace

import feedparser
import pytest

from generator.model.record import Record
from generator.model.story import Story
from generator.model.threads import Correction
from generator.outputs import feeds
from generator.outputs.press.edition import Edition
from tests.outputs.feeding import site_feed

OLD, LATER = "urn:babak:karsia-talun:sendang-2031-1", "2031-03-20"


def _on(record: Record, day: str | None) -> Record:
    return record.model_copy(update={"published": day}) if day else record


def _published(story: Story, days: Mapping[str, str]) -> Story:
    """The story, with other days of publication by seed."""
    sources = tuple(replace(one, record=_on(one.record, days.get(one.record.seed))) for one in story.sources)
    return replace(story, sources=sources, updated=max(filter(None, (one.record.published for one in sources))))


def test_what_is_added_to_comes_to_the_top(indonesian: Edition, story: Story) -> None:
    """When a later source tells of an old event, its item stands first again, under its old id and first day, with a
    new day of change."""
    event = next(event for event in story.events if OLD.endswith(event.id))
    told = replace(indonesian, story=_published(story, {event.seeds[-1]: LATER}))
    before = {entry.id: entry for entry in feedparser.parse(site_feed(indonesian, "feed.atom").content).entries}
    first = feedparser.parse(site_feed(told, "feed.atom").content).entries[0]
    assert next(iter(before)) != OLD
    assert first.id == OLD
    assert first.updated > before[OLD].updated
    assert first.link == before[OLD].link


@pytest.mark.parametrize("file", ["feed.xml", "feed.atom"])
def test_corrections_are_items(indonesian: Edition, story: Story, file: str) -> None:
    """A public correction is an item of its own, with its day, what was and what is right, and a link to the log; the
    feeds of those whom its source names have it too."""
    seed = story.events[2].seeds[0]
    one = Correction(seed, "venue", "Sendang", "Pelabuhan Lama", "nama tempat keliru", "2031-03-10")
    told = replace(indonesian, story=replace(story, corrections=(one,)))
    items = feedparser.parse(site_feed(told, file).content).entries
    (item,) = (item for item in items if ":correction:" in item.id)
    assert item.link.startswith("https://uji.example/perundingan/koreksi/#")
    assert "Sendang" in item.summary and "Pelabuhan Lama" in item.summary and "nama tempat keliru" in item.summary
    assert (item.published_parsed or item.updated_parsed)[:3] == (2031, 3, 9)
    ending = file.rpartition(".")[2]
    person = next(actor for actor in story.actors if story.events[2].id in actor.events)
    theirs = feedparser.parse(site_feed(told, f"feeds/actors/{person.id}.{ending}").content).entries
    assert item.id in {entry.id for entry in theirs}


def test_texts_of_a_feed_are_bounded(indonesian: Edition, monkeypatch: pytest.MonkeyPatch) -> None:
    """A feed holds the texts of its first items, as long as these have room, and of all others the summaries."""
    whole = feedparser.parse(site_feed(indonesian, "feed.atom").content).entries
    monkeypatch.setattr(feeds, "TEXTS", len(whole[0].content[0].value) + 1000)
    entries = feedparser.parse(site_feed(indonesian, "feed.atom").content).entries
    assert [one.id for one in entries] == [one.id for one in whole]
    assert entries[0].content == whole[0].content
    assert not any("content" in one for one in entries[1:])
    assert all(one.summary for one in entries)
