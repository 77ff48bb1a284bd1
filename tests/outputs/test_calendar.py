"""Calendars, read back by a library that others wrote and that holds to RFC 5545."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event as Entry

from generator.model.story import Event, Story
from generator.model.threads import Stage
from generator.outputs import calendar
from generator.outputs.press.edition import Edition


def _read(edition: Edition, file: str = "calendar.ics") -> Calendar:
    path = f"{edition.language.code}/{file}"
    content = next(output.content for output in calendar.render(edition) if output.path == path)
    return IcsCalendarStream.calendar_from_ics(content.decode())


def _with(edition: Edition, events: Iterable[Event]) -> Edition:
    return replace(edition, story=replace(edition.story, events=tuple(events), actors=()))


def _outcome(event: Event, outcome: str) -> Event:
    claim = replace(event.outcomes.claims[0], value=outcome)
    return replace(event, outcomes=replace(event.outcomes, claims=(claim,), contested=False))


def _entry(edition: Edition, event: Event) -> Entry:
    found = _read(_with(edition, [event])).events
    return next(entry for entry in found if entry.uid and entry.uid.endswith(f":{event.id}"))


def test_talks_are_whole_days(indonesian: Edition, story: Story) -> None:
    """Each event of talks with a day is one entry of that day, with place, link and the site's sentence; a mere step
    towards talks is none."""
    entries = {str(entry.uid): entry for entry in _read(indonesian).events}
    assert "urn:babak:karsia-talun:talun-offer-2031-02" not in entries
    second = entries["urn:babak:karsia-talun:sendang-2031-2"]
    assert (second.dtstart, second.dtend) == (date(2031, 3, 12), date(2031, 3, 13))
    assert second.status == "CONFIRMED"
    assert str(second.url) == "https://uji.example/perundingan/putaran/sendang-2031-2/"
    assert second.location == story.events[2].venues.first


def test_every_language_has_the_same_uids(indonesian: Edition, english: Edition) -> None:
    """Whoever changes the language of a calendar keeps its entries, in other words."""
    here, there = _read(indonesian).events, _read(english).events
    assert [entry.uid for entry in here] == [entry.uid for entry in there]
    assert [entry.summary for entry in here] != [entry.summary for entry in there]


@pytest.mark.parametrize(
    ("outcome", "status"), [("scheduled", "TENTATIVE"), ("postponed", "TENTATIVE"), ("cancelled", "CANCELLED")]
)
def test_what_is_not_held_says_so(indonesian: Edition, story: Story, outcome: str, status: str) -> None:
    """Talks that are planned or put off are tentative, those called off cancelled, and their titles name it."""
    entry = _entry(indonesian, _outcome(story.events[2], outcome))
    assert entry.status == status
    assert indonesian.language.interface.outcomes[outcome] in str(entry.summary)  # type: ignore[index]


def test_sequence_rises_when_a_day_moves(indonesian: Edition, story: Story) -> None:
    """Each further day that is named, and each time that the talks are put off, raises the sequence by one."""
    event = story.events[2]
    first = Stage("announced", "2031-03-10", None, "2031-03-08", (), ())
    told = (first, replace(first, kind="postponed", date=None), replace(first, date="2031-03-12"))
    sequences = [_entry(indonesian, replace(event, history=told[:count])).sequence for count in (0, 1, 2, 3)]
    assert sequences == [0, 0, 1, 2]


def test_days_from_and_to(indonesian: Edition, story: Story) -> None:
    """Talks of several days end behind their last day, as RFC 5545 counts; a month or about a day is no entry."""
    event = story.events[2]
    entry = _entry(indonesian, replace(event, date="2031-03-12", date_end="2031-03-14"))
    assert (entry.dtstart, entry.dtend) == (date(2031, 3, 12), date(2031, 3, 15))
    vague = [replace(event, date=day, date_end=None) for day in ("2031-03", "2031-03-12~", "2031", None)]
    assert not any(":sendang-2031-2" in str(entry.uid) for entry in _read(_with(indonesian, vague)).events)


def test_runs_sides_and_people_have_their_own(indonesian: Edition) -> None:
    """A run of talks, a side and a person have a calendar of their events, and it names itself."""
    whole = {entry.uid for entry in _read(indonesian).events}
    files = [file.path.removeprefix("id/") for file in calendar.render(indonesian)]
    assert {"calendars/series/sendang-2031.ics", "calendars/parties/karsia.ics"} < set(files)
    assert any(file.startswith("calendars/actors/") for file in files)
    assert all({entry.uid for entry in _read(indonesian, file).events} <= whole for file in files)
