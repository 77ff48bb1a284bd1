"""Links to feeds from the pages that they belong to, for autodiscovery (WHATWG HTML, `rel=alternate`)."""

import json

from generator.outputs.press.addresses import HOME, section_page
from generator.outputs.press.channel_files import FORMATS, feed_file
from generator.outputs.press.edition import Edition
from generator.outputs.press.escaping import clean
from generator.outputs.press.names import actor_name, in_language, series_name


def feed_links(edition: Edition, page: str) -> str:
    """The line of front matter that names the feeds of `page`: path below the home, media type, title; may be empty."""
    told = [
        {"path": feed_file(kind, identity, form), "type": media_type, "title": clean(title)}
        for kind, identity, title in _named(edition, page)
        for form, (_, media_type) in FORMATS.items()
    ]
    return f"feeds: {json.dumps(told, ensure_ascii=False)}\n" if told else ""


def _named(edition: Edition, page: str) -> list[tuple[str, str, str]]:
    """Kind, id and title of the channels that stand on `page`."""
    if page == HOME:
        return [("site", edition.subject.topic.id, in_language(edition, edition.subject.topic.title))]
    events = edition.story.events
    if page == section_page(edition, "timeline"):
        told = {event.series for event in events}
        return [("series", one, series_name(edition, one)) for one in edition.series if one in told]
    if page == section_page(edition, "actors"):
        sides = {claim.value for event in events for claim in event.parties.claims}
        return [("parties", one, actor_name(edition, one)) for one in edition.parties if one in sides]
    folder, _, identity = page.rstrip("/").rpartition("/")
    actor = edition.actors.get(identity) if f"{folder}/" == section_page(edition, "actors") else None
    return [("actors", actor.id, actor.name)] if actor and actor.events else []
