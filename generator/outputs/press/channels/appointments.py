"""Appointments: events of the talks, and rounds that are only announced, as a calendar shows them: whole days.

Only what has a day, or days from and to, is one; a month or an approximate date would put it on a day nobody named."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from generator.model.edtf import first_day, last_day
from generator.model.story import Event, Mention
from generator.outputs.press.addresses import Addresses, section_page
from generator.outputs.press.channels.channels import Channel
from generator.outputs.press.channels.files import SITE
from generator.outputs.press.channels.moments import midnight, updated
from generator.outputs.press.edition import Edition
from generator.outputs.press.escaping import clean
from generator.outputs.press.words.names import event_full_title, outlet_name, series_name
from generator.outputs.press.words.outlook import coming_mentions
from generator.outputs.press.words.sentences import attribution, event_sentence, mention_sentence

#: The status of an event in RFC 5545 (3.8.1.11).
Status = Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]
_STATUS: dict[str | None, Status] = {"cancelled": "CANCELLED", "scheduled": "TENTATIVE", "postponed": "TENTATIVE"}
_EXACT = len("2022-02-28")


@dataclass(frozen=True)
class Appointment:
    """One entry of a calendar: `first` and `last` are its days, both included; `sequence` counts how often it was put
    on another day or called off; `changed` is the last day that a source told of it."""

    uid: str
    title: str
    summary: str
    place: str | None
    link: str
    category: str | None
    first: date
    last: date
    status: Status
    sequence: int
    changed: datetime


def appointments(
    edition: Edition, channel: Channel, known: dict[str, Appointment] | None = None
) -> tuple[Appointment, ...] | None:
    """The appointments of a channel: its talks with an exact day, and for the site and a run of talks also the rounds
    announced for one that no source has told of since. None where a channel but the site's has none. `known` keeps
    what was made, by event, for the next channel."""
    found = [*_held(edition, channel.events, {} if known is None else known)]
    if channel.kind in (SITE, "series"):
        found += _announced(edition, None if channel.kind == SITE else channel.id)
    return tuple(found) if found or channel.kind == SITE else None


def has_appointments(edition: Edition, channel: Channel) -> bool:
    """Whether a channel has a calendar: whether `appointments` finds any."""
    if channel.kind == SITE or any(map(_is_dated, channel.events)):
        return True
    return channel.kind == "series" and any(_announced(edition, channel.id))


def _held(edition: Edition, events: Iterable[Event], known: dict[str, Appointment]) -> Iterator[Appointment]:
    for event in events:
        if _is_dated(event):
            if event.id not in known:
                known[event.id] = _of_event(edition, event)
            yield known[event.id]


def _is_dated(event: Event) -> bool:
    return event.kind == "negotiation" and _exact(event.date) and _exact(event.date_end or event.date)


def _announced(edition: Edition, series: str | None) -> Iterator[Appointment]:
    told: set[str] = set()
    for mention in coming_mentions(edition):
        found = _of_mention(edition, mention) if series in (None, mention.series) and _exact(mention.date) else None
        if found and found.uid not in told:
            told.add(found.uid)
            yield found


def _of_event(edition: Edition, event: Event) -> Appointment:
    outcome, outcomes = event.outcomes.first, edition.language.interface.outcomes
    title = event_full_title(edition, event)
    status = _STATUS.get(outcome, "CONFIRMED")
    told = max(filter(None, (edition.sources[seed].record.published for seed in event.seeds)), default=None)
    return Appointment(
        _uid(edition, event.id),
        clean(title if status == "CONFIRMED" else f"{title} ({outcomes[outcome]})"),  # type: ignore[index]
        clean(f"{event_sentence(edition, event)} {attribution(edition, event)}."),
        event.venues.first,
        Addresses(edition, absolute=True).event(event.id),
        series_name(edition, event.series) if event.series else None,
        first_day(event.date or ""),
        last_day(event.date_end or event.date or ""),
        status,
        _moves(event),
        midnight(edition, told) if told else updated(edition),
    )


def _of_mention(edition: Edition, mention: Mention) -> Appointment:
    source = edition.sources[mention.citation.seed]
    named = str(mention.number) if mention.number else str(mention.date)
    told, scheduled = source.record.published, edition.language.interface.outcomes["scheduled"]
    summary = edition.language.interface.sentences.according_to.format(sources=outlet_name(edition, source))
    return Appointment(
        _uid(edition, "-".join(filter(None, ("announced", mention.series, named)))),
        clean(f"{mention_sentence(edition, mention)} ({scheduled})"),
        clean(f"{summary}."),
        mention.venue,
        Addresses(edition, absolute=True).to(section_page(edition, "timeline")),
        series_name(edition, mention.series) if mention.series else None,
        first_day(mention.date or ""),
        last_day(mention.date or ""),
        "TENTATIVE",
        0,
        midnight(edition, told) if told else updated(edition),
    )


def _moves(event: Event) -> int:
    """How often the sources put the event on another day, put it off or called it off."""
    planned = {stage.date for stage in event.history if stage.kind == "announced" and stage.date}
    moved = [stage for stage in event.history if stage.kind in ("postponed", "cancelled")]
    return max(0, len(planned) - 1) + len(moved)


def _uid(edition: Edition, identity: str) -> str:
    return f"urn:babak:{edition.subject.topic.id}:{identity}"


def _exact(day: str | None) -> bool:
    """Whether an EDTF date is a day, or an interval of days."""
    return day is not None and all(len(part) == _EXACT for part in day.split("/"))
