"""What pages offer to follow, against the feeds and calendars that are written."""

from dataclasses import replace

from generator.outputs import calendar, feeds
from generator.outputs.press.channels.following import Followed, followed_on, followed_together
from generator.outputs.press.edition import Edition


def _offered(edition: Edition) -> list[Followed]:
    pages = ("", "linimasa/", "tokoh/", *(f"tokoh/{actor.id}/" for actor in edition.story.actors))
    return [one for page in pages for one in followed_on(edition, page)]


def test_what_is_offered_is_what_is_written(indonesian: Edition) -> None:
    """Home, timeline, people and each person's page offer together every feed and calendar of the edition, no other."""
    offered = [path for one in _offered(indonesian) for path in (*one.feeds.values(), one.calendar) if path]
    made = (file.path for output in (feeds, calendar) for file in output.render(indonesian))
    written = [path for path in made if "/.feed/" not in path]
    assert sorted(f"id/{path}" for path in offered) == sorted(written)


def test_no_calendar_where_no_day_is_known(indonesian: Edition) -> None:
    """A run of talks, a side or a person without any exact day has feeds and no calendar; the site always has one."""
    events = tuple(replace(event, date="2031-02", date_end=None) for event in indonesian.story.events)
    dateless = replace(indonesian, story=replace(indonesian.story, events=events, announced=()))
    site, *others = followed_together(dateless)
    assert site.calendar and others
    assert [one.calendar for one in others] == [None] * len(others)
    written = {file.path for file in calendar.render(dateless)}
    assert written == {"id/calendar.ics"}


def test_persons_stand_on_their_own_pages_only(indonesian: Edition) -> None:
    """The page of data lists the site, runs of talks and sides; hundreds of persons would bury them."""
    assert {one.kind for one in followed_together(indonesian)} == {"site", "series", "parties"}
