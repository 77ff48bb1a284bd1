"""The feed, read back by a feed reader's library."""

import re
from dataclasses import replace
from time import struct_time
from typing import Any

import feedparser
import pytest

from generator.model.story import Story
from generator.outputs.press.edition import Edition
from tests.outputs.feeding import site_feed


@pytest.fixture(scope="module")
def raw(indonesian: Edition) -> str:
    """The feed's own text."""
    file = site_feed(indonesian)
    return file.content.decode()


@pytest.fixture(scope="module")
def feed(raw: str) -> Any:
    """The feed as a reader's library sees it."""
    return feedparser.parse(raw)


def _day(moment: struct_time) -> tuple[int, ...]:
    return moment[:5]


def test_reads_without_fault(feed: Any) -> None:
    """The library finds the feed well formed, in the language, with channel, generator and self link."""
    assert not feed.bozo
    assert feed.version == "rss20"
    assert feed.feed.language == "id"
    assert feed.feed.generator == "Babak"
    assert feed.feed.link == "https://uji.example/perundingan/"
    assert feed.feed.description
    links = {link.rel: link.href for link in feed.feed.links}
    assert links["self"] == "https://uji.example/perundingan/feed.xml"


def test_one_item_an_event_newest_first(feed: Any, story: Story) -> None:
    """Items are the events, each with a guid that does not depend on its address."""
    assert [entry.id for entry in feed.entries] == [
        "urn:babak:karsia-talun:sendang-2031-2",
        "urn:babak:karsia-talun:sendang-2031-1",
        "urn:babak:karsia-talun:talun-offer-2031-02",
    ]
    assert all(not entry.guidislink for entry in feed.entries)
    assert feed.entries[0].link == "https://uji.example/perundingan/putaran/sendang-2031-2/"


def test_times_come_from_the_content(feed: Any) -> None:
    """Midnight in Jakarta is 17:00 UTC of the day before; the feed's own time is the story's last day."""
    assert _day(feed.feed.updated_parsed) == (2031, 3, 12, 17, 0)
    assert [_day(entry.published_parsed) for entry in feed.entries] == [
        (2031, 3, 12, 17, 0),
        (2031, 3, 4, 17, 0),
        (2031, 1, 31, 17, 0),
    ]


def test_never_later_than_the_story(indonesian: Edition, story: Story) -> None:
    """An item whose source bears a later day than the story is dated by the story."""
    early = replace(indonesian, story=replace(story, updated="2031-03-06"))
    file = site_feed(early)
    newest = feedparser.parse(file.content).entries[0]
    assert _day(newest.published_parsed) == (2031, 3, 5, 17, 0)


def test_undated_story(indonesian: Edition) -> None:
    """A story without any date bears the first day of its topic rather than the clock's."""
    file = site_feed(replace(indonesian, story=Story((), (), ())))
    assert _day(feedparser.parse(file.content).feed.updated_parsed) == (2030, 12, 31, 17, 0)


def test_content_is_the_page(raw: str, feed: Any) -> None:
    """Each item holds the page's own text with absolute links only, behind its description, without scripts."""
    for entry in feed.entries:
        html = entry.content[0].value
        assert "<h2" in html
        addresses = re.findall(r'href="([^"]*)"', html)
        assert addresses
        assert all(address.startswith("https://uji.example/perundingan/") for address in addresses)
    assert not re.search(r"<(?:script|iframe|style)\b", raw)
    items = raw.split("<item>")[1:]
    assert all(item.index("<description>") < item.index("<content:encoded>") for item in items)


def test_english_feed(english: Edition) -> None:
    """The feed beside it speaks English, bears the same guids and links into its own folder."""
    file = site_feed(english)
    feed = feedparser.parse(file.content)
    assert feed.feed.language == "en"
    assert feed.entries[0].id == "urn:babak:karsia-talun:sendang-2031-2"
    assert feed.entries[0].link == "https://uji.example/perundingan/en/rounds/sendang-2031-2/"
