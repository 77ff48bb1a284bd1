"""The feeds in their three formats and for each channel, read back by libraries that others wrote."""

import json
from datetime import UTC, datetime
from typing import Any

import atoma
import feedparser
import pytest

from generator.outputs import feeds
from generator.outputs.press.channels.links import feed_links
from generator.outputs.press.edition import Edition
from tests.outputs.feeding import site_feed

HOME = "https://uji.example/perundingan/"


@pytest.fixture(scope="module", params=["", "feeds/series/sendang-2031/", "feeds/parties/karsia/"])
def trio(request: pytest.FixtureRequest, indonesian: Edition) -> tuple[Any, Any, Any]:
    """One feed in RSS, Atom and JSON, as the library sees them."""
    stem = str(request.param).rstrip("/") or "feed"
    rss, atom, told = (site_feed(indonesian, f"{stem}.{ending}").content for ending in ("xml", "atom", "json"))
    return atoma.parse_rss_bytes(rss), atoma.parse_atom_bytes(atom), atoma.parse_json_feed_bytes(told)


def test_all_formats_tell_the_same(trio: tuple[Any, Any, Any]) -> None:
    """Ids, titles, links and days of the items are the same in RSS, Atom and JSON Feed."""
    rss, atom, told = trio
    items = [(item.guid, item.title, item.link, item.pub_date) for item in rss.items]
    assert items
    assert items == [(item.id_, item.title.value, item.links[0].href, item.updated) for item in atom.entries]
    assert items == [(item.id_, item.title, item.url, item.date_modified) for item in told.items]


def test_atom_is_whole(indonesian: Edition) -> None:
    """The Atom feed has what RFC 4287 wants: an id of its own, author, self link, text that is escaped HTML."""
    feed = feedparser.parse(site_feed(indonesian, "feed.atom").content)
    assert not feed.bozo
    assert feed.version == "atom10"
    assert feed.feed.id == "urn:babak:karsia-talun:feed:site:karsia-talun:id"
    assert {link.rel: link.href for link in feed.feed.links}["self"] == f"{HOME}feed.atom"
    assert feed.feed.author
    assert all(entry.content[0].type == "text/html" for entry in feed.entries)


def test_ids_are_not_shared_between_feeds(indonesian: Edition, english: Edition) -> None:
    """No two Atom feeds bear one id, in whatever language."""
    files = [file for edition in (indonesian, english) for file in feeds.render(edition) if file.path.endswith(".atom")]
    ids = [feedparser.parse(file.content).feed.id for file in files]
    assert len(set(ids)) == len(ids) > len(indonesian.actors)


def test_nothing_is_dated_ahead(indonesian: Edition) -> None:
    """No item of any JSON feed bears a day behind the story's own last one; first never stands behind last."""
    end = datetime(2031, 3, 13, tzinfo=UTC)
    for file in feeds.render(indonesian):
        items = json.loads(file.content)["items"] if file.path.endswith(".json") else []
        days = [(item["date_published"], item["date_modified"]) for item in items if "date_modified" in item]
        assert all(first <= last for first, last in days)
        assert all(datetime.fromisoformat(last) <= end for _, last in days)


def test_long_feeds_end(indonesian: Edition, monkeypatch: pytest.MonkeyPatch) -> None:
    """A feed holds so many items at most, those that were added to last."""
    monkeypatch.setattr(feeds, "MOST", 1)
    told = json.loads(site_feed(indonesian, "feed.json").content)["items"]
    assert [item["id"] for item in told] == ["urn:babak:karsia-talun:sendang-2031-2"]


def test_pages_name_their_feeds(indonesian: Edition) -> None:
    """Home, timeline, the list of people and a person's page each name their own feeds, and every one is written."""
    written = {file.path.removeprefix("id/") for file in feeds.render(indonesian)}
    kinds = {
        "": "feed",
        "linimasa/": "feeds/series/",
        "tokoh/": "feeds/parties/",
        "tokoh/ioana-mares/": "feeds/actors/",
    }
    for page, start in kinds.items():
        links = json.loads(feed_links(indonesian, page).removeprefix("feeds: "))
        assert {link["type"] for link in links} > {"application/rss+xml", "application/atom+xml"}
        assert all(link["path"].startswith(start) and link["path"] in written for link in links)
    assert feed_links(indonesian, "sumber/") == ""
