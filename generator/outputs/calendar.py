"""Output: calendars in iCalendar (RFC 5545), for the site, each run of talks, each side and each person."""

from collections.abc import Iterable, Iterator
from datetime import UTC, timedelta

import icalendar

from generator.model.story import OutputFile
from generator.outputs.press.addresses import Addresses
from generator.outputs.press.appointments import Appointment, appointments
from generator.outputs.press.channel_files import calendar_file
from generator.outputs.press.channels import Channel, channels
from generator.outputs.press.edition import Edition
from generator.outputs.press.escaping import clean


def render(edition: Edition) -> Iterator[OutputFile]:
    """The edition's calendars."""
    known: dict[str, Appointment] = {}
    for channel in channels(edition):
        if (found := appointments(edition, channel, known)) is not None:
            yield _file(edition, channel, found)


def _file(edition: Edition, channel: Channel, found: tuple[Appointment, ...]) -> OutputFile:
    file = calendar_file(channel.kind, channel.id)
    path, told = f"{edition.language.code}/{file}", (channel.title, channel.description, channel.page, found)
    return OutputFile(path, edition.kept.file(path, told, lambda: _calendar(edition, channel, file, found).to_ical()))


def _calendar(edition: Edition, channel: Channel, file: str, found: Iterable[Appointment]) -> icalendar.Calendar:
    calendar, here = icalendar.Calendar(), Addresses(edition, absolute=True)
    calendar.add("prodid", f"-//Babak//{edition.subject.topic.id}//{edition.language.code.upper()}")
    calendar.add("version", "2.0")
    for name in ("name", "x-wr-calname"):  # RFC 7986, and what older programs read
        calendar.add(name, clean(channel.title))
    calendar.add("description", clean(channel.description))
    calendar.add("url", str(here.to(channel.page)))
    calendar.add("source", str(here.to(file)), parameters={"value": "URI"})
    calendar.add("refresh-interval", timedelta(days=1), parameters={"value": "DURATION"})
    for appointment in sorted(found, key=lambda one: (one.first, one.uid)):
        calendar.add_component(_event(appointment))
    return calendar


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
