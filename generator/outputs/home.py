"""Output: the first page: the state of the talks, what is next, the last events, and how the agenda stands."""

from collections.abc import Iterator

from generator.model.output_file import OutputFile
from generator.outputs.press.addresses import HOME
from generator.outputs.press.edition import Edition
from generator.outputs.press.events.pictures import run_picture
from generator.outputs.press.lists.spread import point_pages
from generator.outputs.press.pages.paging import page_file
from generator.outputs.press.pages.structured import article
from generator.outputs.press.words.names import in_language
from generator.outputs.press.words.outlook import coming_events, coming_mentions, since_then, standings
from generator.outputs.press.words.sentences import latest_event

RECENT = 3
"""How many of the last events the home page shows."""
POINTS = 6
"""How many points of the agenda it shows."""


def render(edition: Edition) -> Iterator[OutputFile]:
    """One page."""
    topic = edition.subject.topic
    dated = [event for event in edition.story.events if event.date]
    title, description = in_language(edition, topic.title), in_language(edition, topic.description)
    yield page_file(
        edition,
        HOME,
        "home.md.jinja",
        data=[article(edition, HOME, title, description)],
        title=title,
        description=description,
        latest=latest_event(edition),
        since=since_then(edition),
        coming=coming_events(edition),
        run=run_picture(edition),
        announced=coming_mentions(edition),
        standings=standings(edition)[:POINTS],
        point_pages=point_pages(edition),
        recent=dated[: -RECENT - 1 : -1],
    )
