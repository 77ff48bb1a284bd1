"""Who is named at an event, and in what role, as the sources of that event write it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from generator.model.claims import Citation, Claim, Stated
from generator.model.story import Actor, Event
from generator.outputs.press.edition import Edition


@dataclass(frozen=True)
class Attendance:
    """A person at an event: where the name stands, and each role with its sources."""

    actor: Actor
    named: tuple[Citation, ...]
    roles: tuple[Claim, ...]


def attendances(edition: Edition, event: Event) -> tuple[Attendance, ...]:
    """The people of an event, in its order. The name is cited once for each source."""
    actors = (edition.actors[identity] for identity in event.actors if identity in edition.actors)
    return tuple(_attendance(actor, event) for actor in actors)


def seeds_of(edition: Edition, actor: Actor) -> tuple[str, ...]:
    """The sources that the page of a person cites, in the order of the story."""
    stated = (claim for field in (actor.roles, actor.spellings) for claim in field.claims)
    seeds = {seed for claim in stated for seed in claim.seeds} | {quote.citation.seed for quote in actor.quotes}
    seeds |= {seed for stand in actor.stands for seed in stand.seeds}
    seeds |= {citation.seed for presence in actor.attended for citation in presence.citations}
    return tuple(seed for seed in edition.sources if seed in seeds)


def _attendance(actor: Actor, event: Event) -> Attendance:
    spellings = (one for claim in within(actor.spellings, event.seeds) for one in claim.citations)
    first = {citation.seed: citation for citation in sorted(spellings, key=lambda one: -one.evidence.start)}
    named = tuple(first[seed] for seed in event.seeds if seed in first)
    return Attendance(actor, named, tuple(within(actor.roles, event.seeds)))


def within(stated: Stated, seeds: Collection[str]) -> Iterator[Claim]:
    """What of a field the articles `seeds` state, each claim with what they cite for it."""
    for claim in stated.claims:
        if held := tuple(seed for seed in claim.seeds if seed in seeds):
            yield Claim(claim.value, held, tuple(one for one in claim.citations if one.seed in held))
