"""Choices: by what the events of the timeline can be filtered, and what there is to choose from."""

from collections.abc import Iterable, Sequence

from generator.model.story import Actor, Event
from generator.outputs.press.edition import Edition


def choices(edition: Edition, events: Sequence[Event]) -> dict[str, tuple[str, ...]]:
    """What some of the `events` has, by the name of the filter: parties and points in the topic's order, people by
    name, outcomes in the order in which the language lists them."""
    outcomes = {event.outcomes.first or "none" for event in events}
    named = {actor for event in events for actor in event.actors}
    return {
        "party": _ordered({claim.value for event in events for claim in event.parties.claims}, edition.parties),
        "actor": tuple(actor.id for actor in sorted(edition.story.actors, key=_spoken) if actor.id in named),
        "outcome": tuple(kind for kind in edition.language.interface.outcomes if kind in outcomes),
        "point": _ordered({point for event in events for point in points_of(edition, event)}, edition.points),
    }


def points_of(edition: Edition, event: Event) -> tuple[str, ...]:
    """The agenda points that an event settled or left open, or on which somebody took a stand at it."""
    joint = {claim.value for claim in (*event.agreed.claims, *event.open.claims)}
    spoken = {point.id for point in edition.story.agenda for stand in point.stands if stand.event == event.id}
    return _ordered(joint | spoken, edition.points)


def _spoken(actor: Actor) -> str:
    return actor.name.casefold()


def _ordered(held: set[str], order: Iterable[str]) -> tuple[str, ...]:
    known = [identity for identity in order if identity in held]
    return (*known, *sorted(held.difference(known)))
