"""Feed formats: items as RSS 2.0 (https://www.rssboard.org/rss-specification), Atom (RFC 4287) and JSON Feed 1.1
(https://www.jsonfeed.org/version/1.1/)."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from feedgen.entry import FeedEntry
from feedgen.feed import FeedGenerator

from generator.outputs.press.feeds.items import FeedItem


@dataclass(frozen=True)
class FeedHead:
    """What a feed says of itself. `id` is a URN, `self_link` and `home` are absolute addresses."""

    id: str
    title: str
    description: str
    home: str
    self_link: str
    language: str
    updated: datetime


def rss(head: FeedHead, items: Iterable[FeedItem]) -> bytes:
    """The feed as RSS 2.0."""
    feed = _generator(head, "application/rss+xml", (_rss_entry(item) for item in items))
    feed.docs("https://www.rssboard.org/rss-specification")
    feed.lastBuildDate(head.updated)
    return cast(bytes, feed.rss_str(pretty=True))


def atom(head: FeedHead, items: Iterable[FeedItem]) -> bytes:
    """The feed as Atom; an item that no source dates bears the day of the feed, for Atom wants one."""
    feed = _generator(head, "application/atom+xml", (_atom_entry(item, head.updated) for item in items))
    feed.id(head.id)
    feed.updated(head.updated)
    feed.author(name=head.title)
    return cast(bytes, feed.atom_str(pretty=True))


def json_feed(head: FeedHead, items: Iterable[FeedItem]) -> bytes:
    """The feed as JSON Feed 1.1."""
    told = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": head.title,
        "description": head.description,
        "home_page_url": head.home,
        "feed_url": head.self_link,
        "language": head.language,
        "items": [_json_item(item) for item in items],
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _generator(head: FeedHead, media_type: str, entries: Iterable[FeedEntry]) -> FeedGenerator:
    feed = FeedGenerator()
    feed.title(head.title)
    feed.description(head.description)
    feed.subtitle(head.description)
    feed.link(href=head.self_link, rel="self", type=media_type)
    feed.link(href=head.home, rel="alternate")  # the last link is the channel's own
    feed.language(head.language)
    feed.generator("Babak")
    for entry in entries:
        feed.add_entry(entry, order="append")
    return feed


def _rss_entry(item: FeedItem) -> FeedEntry:
    entry = _entry(item)
    entry.guid(item.id, permalink=False)
    entry.description(item.summary)
    if item.html:
        entry.content(item.html, type="CDATA")
    if item.last:
        entry.pubDate(item.last)
    return entry


def _atom_entry(item: FeedItem, otherwise: datetime) -> FeedEntry:
    entry = _entry(item)
    entry.id(item.id)
    entry.summary(item.summary)
    entry.updated(item.last or otherwise)
    if item.html:
        entry.content(item.html, type="html")
    if item.first:
        entry.published(item.first)
    return entry


def _entry(item: FeedItem) -> FeedEntry:
    entry = FeedEntry()
    entry.title(item.title)
    entry.link(href=item.link)
    return entry


def _json_item(item: FeedItem) -> dict[str, str]:
    days = {"date_published": item.first, "date_modified": item.last}
    content = {"content_html": item.html} if item.html else {"content_text": item.summary}
    told = {"id": item.id, "url": str(item.link), "title": item.title, "summary": item.summary, **content}
    return told | {key: day.isoformat() for key, day in days.items() if day}
