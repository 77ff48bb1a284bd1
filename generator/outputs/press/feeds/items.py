"""Feed items: an event or a public correction as all feed formats tell it, made once for an edition.

Times come from the content: an item bears the last day that one of its sources was published, else the day of the
event, at midnight in the topic's time zone, and never later than the story's own last day. So an event that a new
source tells of comes to the top again, and nothing bears a day that is still to come."""

from dataclasses import dataclass
from datetime import datetime

from markdown import markdown

from generator.model.story import Event
from generator.outputs.press.addresses import Addresses, member_page
from generator.outputs.press.channels.channels import Channel
from generator.outputs.press.channels.moments import midnight
from generator.outputs.press.differing.corrected import Corrected
from generator.outputs.press.edition import Edition
from generator.outputs.press.escaping import clean
from generator.outputs.press.lists.spread import correction_pages
from generator.outputs.press.templates.filled import fill
from generator.outputs.press.words.names import event_full_title, source_title
from generator.outputs.press.words.sentences import event_sentence

#: The Markdown extensions of mkdocs.yml that the pages rest on.
EXTENSIONS = ("attr_list", "md_in_html", "def_list")


@dataclass(frozen=True)
class FeedItem:
    """One item. `id` is a URN that does not depend on any address (RFC 8141's form); `html` is the page's own text with
    absolute links, where a feed has it; `first` and `last` are when it was first and last published, None where no
    source says; `event` is the id of the event, None for a correction."""

    id: str
    title: str
    link: str
    summary: str
    html: str
    first: datetime | None
    last: datetime | None
    event: str | None = None


def feed_items(edition: Edition, channel: Channel, known: dict[str, FeedItem]) -> tuple[FeedItem, ...]:
    """The items of a channel by their summaries: its events, the one told last in front, then its corrections. `known`
    keeps what was made, by event, for the next channel."""
    for event in channel.events:
        if event.id not in known:
            known[event.id] = _of_event(edition, event)
    told = sorted((known[event.id] for event in channel.events), key=_when, reverse=True)
    pages = correction_pages(edition) if channel.corrections else {}
    return (*told, *(_of_correction(edition, entry, pages[entry.anchor]) for entry in channel.corrections))


def item_text(event: Event, edition: Edition) -> bytes:
    """The text of an event's page in HTML."""
    here = Addresses(edition, member_page(edition, "rounds", event.id), absolute=True)
    body = fill("parts/round_body.md.jinja", here, event=event, disputes=(), later=None)
    return markdown(body, extensions=list(EXTENSIONS), output_format="html").encode()


def _when(item: FeedItem) -> str:
    return item.last.isoformat() if item.last else ""


def _of_event(edition: Edition, event: Event) -> FeedItem:
    here = Addresses(edition, member_page(edition, "rounds", event.id), absolute=True)
    days = sorted(filter(None, (edition.sources[seed].record.published for seed in event.seeds)))
    first, last = (days[0], days[-1]) if days else (event.date, event.date)
    return FeedItem(
        f"urn:babak:{edition.subject.topic.id}:{event.id}",
        clean(event_full_title(edition, event)),
        here.event(event.id),
        clean(event_sentence(edition, event)),
        "",
        _within(edition, first),
        _within(edition, last),
        event.id,
    )


def _of_correction(edition: Edition, entry: Corrected, page: str) -> FeedItem:
    words = edition.language.interface.corrections
    was, now = entry.was or words.nothing, entry.now or words.nothing
    summary = clean(words.changed.format(field=entry.label, was=was, now=now, reason=entry.reason))
    day = midnight(edition, entry.date)
    return FeedItem(
        f"urn:babak:{edition.subject.topic.id}:correction:{entry.anchor}",
        clean(words.item.format(source=source_title(edition, entry.source))),
        Addresses(edition, page, absolute=True).to(page, entry.anchor),
        summary,
        "",
        day,
        day,
    )


def _within(edition: Edition, day: str | None) -> datetime | None:
    """The day, or the story's last one where that is earlier."""
    bounded = min(filter(None, (day, edition.story.updated)), default=None) if day else None
    return midnight(edition, bounded) if bounded else None
