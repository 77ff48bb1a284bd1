"""Output: feeds in three formats, for the site, for each run of talks, each side and each person.

The site's own have the text of each event's page, the others its summary; each holds the last items only."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial

from generator.model.output_file import OutputFile
from generator.model.story import Event
from generator.outputs.press.addresses import Addresses
from generator.outputs.press.channels.channels import Channel, channels
from generator.outputs.press.channels.files import FORMATS, SITE, feed_file
from generator.outputs.press.channels.moments import updated
from generator.outputs.press.edition import Edition
from generator.outputs.press.escaping import clean
from generator.outputs.press.excerpt import excerpt
from generator.outputs.press.feeds.formats import FeedHead, atom, json_feed, rss
from generator.outputs.press.feeds.items import FeedItem, feed_items, item_text

#: So many items a feed holds at most.
MOST = 100
#: So many bytes of text its first items hold together.
TEXTS = 300_000

_WRITERS: dict[str, Callable[[FeedHead, Iterable[FeedItem]], bytes]] = {"rss": rss, "atom": atom, "json": json_feed}


def render(edition: Edition) -> Iterator[OutputFile]:
    """The edition's feeds, and the texts of their items, which the engine does not look at (a name with a dot)."""
    known: dict[str, FeedItem] = {}
    for channel in channels(edition):
        items = feed_items(edition, channel, known)[:MOST]
        if channel.kind == SITE:
            texts = _texts(edition, items)
            yield from texts.values()
            items = tuple(
                replace(one, html=texts[one.event].content.decode()) if one.event in texts else one for one in items
            )
        source = edition.kept.source(items)
        for form in FORMATS:
            yield _feed(edition, channel, form, items, source)


def _text(edition: Edition, event: Event) -> OutputFile:
    return excerpt(edition, events=[event]).file(f".feed/{event.id}.html", partial(item_text, event))


def _texts(edition: Edition, items: Iterable[FeedItem]) -> dict[str | None, OutputFile]:
    """The texts of the first items, by event: as many as fit into TEXTS."""
    texts: dict[str | None, OutputFile] = {}
    room = TEXTS
    for item in items:
        text = _text(edition, edition.events[item.event]) if item.event else None
        room -= len(text.content) if text else 0
        if room < 0:
            break
        if text:
            texts[item.event] = text
    return texts


def _feed(edition: Edition, channel: Channel, form: str, items: tuple[FeedItem, ...], source: str) -> OutputFile:
    """The feed in one format; `source` is the checksum of its items."""
    file = feed_file(channel.kind, channel.id, form)
    head, path = _head(edition, channel, file, items), f"{edition.language.code}/{file}"
    return OutputFile(path, edition.kept.file(path, (head, source), lambda: _WRITERS[form](head, items)))


def _head(edition: Edition, channel: Channel, file: str, items: Iterable[FeedItem]) -> FeedHead:
    """Of a feed that has any dated item the last day of these: what is not in it does not change it."""
    here, code = Addresses(edition, absolute=True), edition.language.code
    identity = f"urn:babak:{edition.subject.topic.id}:feed:{channel.kind}:{channel.id}:{code}"
    home, itself = str(here.to(channel.page)), str(here.to(file))
    day = max((item.last for item in items if item.last), default=updated(edition))
    return FeedHead(identity, clean(channel.title), clean(channel.description), home, itself, code, day)
