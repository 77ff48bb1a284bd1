"""Descriptions: what a page holds, in a sentence or two of the site's own, for search engines and shared links."""

from collections.abc import Sequence

from generator.actors import Actors, KnownPerson
from generator.model.story import Actor, Event, Source
from generator.outputs.press.edition import Edition
from generator.outputs.press.once import once
from generator.outputs.press.words.dates import date_words, on_date
from generator.outputs.press.words.names import (
    actor_name,
    count_words,
    event_full_title,
    in_language,
    listing,
    outlet_names,
)
from generator.outputs.press.words.sentences import attribution, event_sentence


def about_event(edition: Edition, event: Event) -> str:
    """What happened, and according to whom."""
    return f"{event_sentence(edition, event)} {attribution(edition, event)}."


def about_actor(edition: Edition, actor: Actor) -> str:
    """Who that is, and how much of the talks the page tells of him."""
    who = [actor.name, role_of(edition, actor) or (actor_name(edition, actor.party) if actor.party else "")]
    counts = {"events": len(actor.events), "quotes": len(actor.quotes)}
    told = [count_words(edition, what, count) for what, count in counts.items() if count]
    held = listing(edition, told or [count_words(edition, "events", 0)])
    return edition.language.interface.descriptions.actor.format(who=", ".join(filter(None, who)), held=held)


def about_source(edition: Edition, source: Source) -> str:
    """What one article tells of, and on which day it was published."""
    words, event = edition.language.interface.descriptions, edition.events.get(source.event or "")
    about = event_full_title(edition, event) if event else in_language(edition, edition.subject.topic.title)
    when = on_date(edition, source.record.published)
    outlet = " ".join(filter(None, [*outlet_names(edition, [source.record.seed]), when]))
    return words.source.format(outlet=outlet, about=about)


def about_timeline(edition: Edition, events: Sequence[Event]) -> str:
    """How many `events` the timeline has, and over which time."""
    words = edition.language.interface.descriptions
    topic = in_language(edition, edition.subject.topic.title)
    days = [event.date for event in events if event.date]
    span = date_words(edition, days[0], days[-1]) if days else ""
    told = ", ".join(filter(None, [count_words(edition, "events", len(events)), span]))
    return words.timeline.format(topic=topic, events=told)


def role_of(edition: Edition, actor: Actor) -> str:
    """The role that content/actors.yml gives a person, in the language of the edition; empty where it gives none."""
    known = _by_id(edition.subject.actors).get(actor.id)
    return known.role.get(edition.language.code, "") if known else ""


@once
def _by_id(actors: Actors) -> dict[str, KnownPerson]:
    return {person.id: person for person in reversed(actors.people)}
