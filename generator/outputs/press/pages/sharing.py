"""Sharing: what a page tells search engines and sites on which it is shared, as front matter that the theme prints."""

import json
from collections.abc import Iterator, Sequence

from generator.model.story import Actor, Event, Source
from generator.outputs.press.addresses import HOME, member_page, section_at
from generator.outputs.press.edition import Edition
from generator.outputs.press.pages.structured import Thing, of_actor, of_event, trail
from generator.outputs.press.words.names import event_full_title, source_title


def card_file(page: str) -> str:
    """The file of a page's social card, relative to the edition's home."""
    return f"assets/cards/{page.strip('/') or 'home'}.png"


def sharing_lines(edition: Edition, page: str, subject: Event | Actor | Source | None, data: Sequence[Thing]) -> str:
    """Front matter: the page's card, which is that of the home page but for events and people, and its structured
    data, which begin with the way to it."""
    card = card_file(_own_page(edition, subject))
    things = [*_trail(edition, page, subject), *data, *_things(edition, subject)]
    picture = {"image": edition.base_url + card}
    graph = [thing | picture if thing["@type"] == "BackgroundNewsArticle" else thing for thing in things]
    told = {"@context": "https://schema.org", "@graph": graph}
    return f"card: {card}\nstructured: {json.dumps(told, ensure_ascii=False)}\n"


def _own_page(edition: Edition, subject: Event | Actor | Source | None) -> str:
    if isinstance(subject, Event):
        return member_page(edition, "rounds", subject.id)
    return member_page(edition, "actors", subject.id) if isinstance(subject, Actor) else HOME


def _trail(edition: Edition, page: str, subject: Event | Actor | Source | None) -> Iterator[Thing]:
    section = section_at(edition.language, page)
    if section and subject:
        yield trail(edition, section, page, _name(edition, subject))
    elif section:
        yield trail(edition, section)


def _things(edition: Edition, subject: Event | Actor | Source | None) -> Iterator[Thing]:
    if isinstance(subject, Event):
        yield of_event(edition, subject)
    elif isinstance(subject, Actor):
        yield of_actor(edition, subject)


def _name(edition: Edition, subject: Event | Actor | Source) -> str:
    if isinstance(subject, Event):
        return event_full_title(edition, subject)
    return subject.name if isinstance(subject, Actor) else source_title(edition, subject)
