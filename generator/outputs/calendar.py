"""Output: calendars in iCalendar (RFC 5545), for the site, each run of talks, each side and each person."""

from collections.abc import Iterable, Iterator
from datetime import UTC, timedelta
from functools import partial

import icalendar

from generator.model.output_file import OutputFile
from generator.outputs.press.addresses import Addresses
from generator.outputs.press.channels.appointments import Appointment, appointments
from generator.outputs.press.channels.channels import Channel, channels
from generator.outputs.press.channels.files import calendar_file
from generator.outputs.press.edition import Edition
from generator.outputs.press.escaping import clean


def render(edition: Edition) -> Iterator[OutputFile]:
    """The edition's calendars."""
    known: dict[str, Appointment] = {}
    entries: dict[Appointment, bytes] = {}
    for channel in channels(edition):
        if (found := appointments(edition, channel, known)) is not None:
            yield _file(edition, channel, found, entries)


def _file(
    edition: Edition, channel: Channel, found: tuple[Appointment, ...], known: dict[Appointment, bytes]
) -> OutputFile:
    file = calendar_file(channel.kind, channel.id)
    path, told = f"{edition.language.code}/{file}", (channel.title, channel.description, channel.page, found)
    make = partial(_calendar, edition, channel, file, _entries(found, known))
    return OutputFile(path, edition.kept.file(path, told, make))


def _entries(found: Iterable[Appointment], known: dict[Appointment, bytes]) -> Iterator[bytes]:
    """The appointments in order, each as it stands in every calendar that has it; `known` keeps them for the next."""
    for appointment in sorted(found, key=lambda one: (one.first, one.uid)):
        if appointment not in known:
            known[appointment] = _event(appointment).to_ical()
        yield known[appointment]


def _calendar(edition: Edition, channel: Channel, file: str, entries: Iterable[bytes]) -> bytes:
    calendar, here = icalendar.Calendar(), Addresses(edition, absolute=True)
    calendar.add("prodid", f"-//Babak//{edition.subject.topic.id}//{edition.language.code.upper()}")
    calendar.add("version", "2.0")
    for name in ("name", "x-wr-calname"):  # RFC 7986, and what older programs read
        calendar.add(name, clean(channel.title))
    calendar.add("description", clean(channel.description))
    calendar.add("url", str(here.to(channel.page)))
    calendar.add("source", str(here.to(file)), parameters={"value": "URI"})
    calendar.add("refresh-interval", timedelta(days=1), parameters={"value": "DURATION"})
    head, end, rest = calendar.to_ical().rpartition(b"END:VCALENDAR")
    return b"".join([head, *entries, end, rest])


def _event(appointment: Appointment) -> icalendar.Event:
    event, changed = icalendar.Event(), appointment.changed.astimezone(UTC)
    event.add("uid", appointment.uid)
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("sequence", appointment.sequence)
    event.add("dtstart", appointment.first)
    event.add("dtend", appointment.last + timedelta(days=1))
    event.add("summary", appointment.title)
    event.add("description", f"{appointment.summary}\n{appointment.link}")
    event.add("url", str(appointment.link))
    event.add("status", appointment.status)
    event.add("transp", "TRANSPARENT")
    if appointment.place:
        event.add("location", clean(appointment.place))
    if appointment.category:
        event.add("categories", [clean(appointment.category)])
    return event
