"""Output: the feed, RSS 2.0 (https://www.rssboard.org/rss-specification), one item for each event, newest first,
then one for each public correction.

Times come from the content: an item bears the last day that one of its sources was published, else the day of the
event, at midnight in the topic's time zone, and never later than the story's own last day. A story without any day
bears the first one of its topic."""

from collections.abc import Iterator
from datetime import datetime
from typing import cast
from zoneinfo import ZoneInfo

from feedgen.entry import FeedEntry
from feedgen.feed import FeedGenerator
from markdown import markdown

from generator.model.edtf import first_day
from generator.model.story import Event, OutputFile
from generator.outputs.press.addresses import Addresses, member_page, section_page
from generator.outputs.press.corrected import Corrected, corrected
from generator.outputs.press.edition import Edition
from generator.outputs.press.escaping import clean
from generator.outputs.press.names import event_full_title, in_language, source_title
from generator.outputs.press.sentences import event_sentence
from generator.outputs.press.templates import fill

FILE = "feed.xml"
EXTENSIONS = ("attr_list", "md_in_html", "def_list")
"""The Markdown extensions of mkdocs.yml that the pages rest on."""


def render(edition: Edition) -> Iterator[OutputFile]:
    """The edition's feed."""
    feed, topic = FeedGenerator(), edition.subject.topic
    feed.title(in_language(edition, topic.title))
    feed.description(in_language(edition, topic.description))
    feed.link(href=edition.base_url + FILE, rel="self", type="application/rss+xml")
    feed.link(href=edition.base_url, rel="alternate")  # the last link is the channel's own
    feed.language(edition.language.code)
    feed.generator("Babak")
    feed.docs("https://www.rssboard.org/rss-specification")
    feed.lastBuildDate(_midnight(edition, edition.story.updated or topic.first_and_last()[0].isoformat()))
    for event in sorted(edition.story.events, key=lambda event: _day(edition, event) or "", reverse=True):
        feed.add_entry(_item(edition, event), order="append")
    for entry in corrected(edition):
        feed.add_entry(_correction(edition, entry), order="append")
    content = cast(bytes, feed.rss_str(pretty=True))
    yield OutputFile(f"{edition.language.code}/{FILE}", content)


def _item(edition: Edition, event: Event) -> FeedEntry:
    item = FeedEntry()
    item.guid(f"urn:babak:{edition.subject.topic.id}:{event.id}", permalink=False)
    item.title(clean(event_full_title(edition, event)))
    here = Addresses(edition, member_page(edition, "rounds", event.id), absolute=True)
    item.link(href=here.event(event.id))
    item.description(clean(event_sentence(edition, event)))
    body = fill("parts/round_body.md.jinja", here, event=event, disputes=(), later=None)
    item.content(markdown(body, extensions=list(EXTENSIONS), output_format="html"), type="CDATA")
    day = _day(edition, event)
    if day:
        item.pubDate(_midnight(edition, day))
    return item


def _correction(edition: Edition, entry: Corrected) -> FeedEntry:
    """A public correction as an item: its guid is that of the field and the day, its link leads to the log."""
    item, words = FeedEntry(), edition.language.interface.corrections
    here = Addresses(edition, section_page(edition, "corrections"), absolute=True)
    was, now = entry.was or words.nothing, entry.now or words.nothing
    item.guid(f"urn:babak:{edition.subject.topic.id}:correction:{entry.anchor}", permalink=False)
    item.title(clean(words.item.format(source=source_title(edition, entry.source))))
    item.link(href=here.to(section_page(edition, "corrections"), entry.anchor))
    item.description(clean(words.changed.format(field=entry.label, was=was, now=now, reason=entry.reason)))
    item.pubDate(_midnight(edition, entry.date))
    return item


def _day(edition: Edition, event: Event) -> str | None:
    """The day that an item bears, as an EDTF date."""
    published = [edition.sources[seed].record.published for seed in event.seeds]
    day = max(filter(None, published), default=event.date)
    return min(filter(None, (day, edition.story.updated)), default=None)


def _midnight(edition: Edition, value: str) -> datetime:
    day = first_day(value)
    return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(edition.subject.topic.timezone))
