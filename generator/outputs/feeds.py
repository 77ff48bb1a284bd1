"""Output: feeds in three formats, for the site, for each run of talks, each side and each person.

The site's own have the text of each event's page, the others its summary; each holds the last items only."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from generator.model.story import OutputFile
from generator.outputs.press.addresses import Addresses
from generator.outputs.press.channel_files import FORMATS, SITE, feed_file
from generator.outputs.press.channels import Channel, channels
from generator.outputs.press.edition import Edition
from generator.outputs.press.escaping import clean
from generator.outputs.press.feed_formats import FeedHead, atom, json_feed, rss
from generator.outputs.press.feed_items import FeedItem, feed_items
from generator.outputs.press.moments import updated

#: So many items a feed holds at most.
MOST = 100

_WRITERS: dict[str, Callable[[FeedHead, Iterable[FeedItem]], bytes]] = {"rss": rss, "atom": atom, "json": json_feed}


def render(edition: Edition) -> Iterator[OutputFile]:
    """The edition's feeds."""
    known: dict[str, FeedItem] = {}
    for channel in channels(edition):
        items = feed_items(edition, channel, known)[:MOST]
        if channel.kind != SITE:
            items = tuple(replace(item, html="") for item in items)
        for form in FORMATS:
            file = feed_file(channel.kind, channel.id, form)
            content = _WRITERS[form](_head(edition, channel, file), items)
            yield OutputFile(f"{edition.language.code}/{file}", content)


def _head(edition: Edition, channel: Channel, file: str) -> FeedHead:
    here, code = Addresses(edition, absolute=True), edition.language.code
    identity = f"urn:babak:{edition.subject.topic.id}:feed:{channel.kind}:{channel.id}:{code}"
    home, itself = str(here.to(channel.page)), str(here.to(file))
    return FeedHead(identity, clean(channel.title), clean(channel.description), home, itself, code, updated(edition))
