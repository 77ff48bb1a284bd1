"""A person's page in parts, where it is too long: what sources tell of somebody, by day."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator.model.claims import Claim, Stated
from generator.model.story import Actor, Quote
from generator.outputs.press.edition import Edition
from generator.outputs.press.lists import spread
from generator.outputs.press.lists.parts import Part, parts

FIELDS = ("attended", "events", "stands", "quotes")
FEW = 3
"""So many sources of a role and a spelling are cited on the first page of several."""


@dataclass(frozen=True)
class Told:
    """Something that is told of a person: the field that holds it, where in it, its day and what it weighs."""

    field: str
    place: int
    day: str | None
    weight: int


def biography(edition: Edition, actor: Actor) -> tuple[tuple[Part[Told], Actor], ...]:
    """The parts of a person's page, each with the person as it tells of him: with the events, positions and quotes of
    its time, and with roles and spellings on his own page only."""
    told = sorted(_told(edition, actor), key=lambda one: one.day or "")
    found = parts(told, lambda one: one.day, spread.FULL, lambda one: one.weight)
    if len(found) == 1:
        return ((found[0], actor),)
    return tuple((part, _within(actor, part)) for part in found)


def _told(edition: Edition, actor: Actor) -> Iterator[Told]:
    days = {event.id: event.date for event in edition.story.events}
    for place, presence in enumerate(actor.attended):
        yield Told("attended", place, days.get(presence.event), 3 + len(presence.citations))
    for place, event in enumerate(actor.events):
        yield Told("events", place, days.get(event), 3)
    for place, stand in enumerate(actor.stands):
        yield Told("stands", place, stand.date, 3 + 3 * len(stand.seeds))
    for place, quote in enumerate(actor.quotes):
        yield Told("quotes", place, _day(edition, days, quote), 9)


def _day(edition: Edition, days: dict[str, str | None], quote: Quote) -> str | None:
    return days.get(quote.event or "") or edition.sources[quote.citation.seed].record.published


def _within(actor: Actor, part: Part[Told]) -> Actor:
    held: dict[str, Any] = {}
    for name in FIELDS:
        places = sorted(one.place for one in part.items if one.field == name)
        held[name] = tuple(getattr(actor, name)[place] for place in places)
    if part.address:
        return replace(actor, **held, roles=Stated(), spellings=Stated(), tenures=())
    tenures = tuple(replace(one, seeds=one.seeds[:FEW], citations=one.citations[:FEW]) for one in actor.tenures)
    return replace(actor, **held, roles=_few(actor.roles), spellings=_few(actor.spellings), tenures=tenures)


def _few(stated: Stated) -> Stated:
    claims = tuple(Claim(one.value, one.seeds[:FEW], one.citations[:FEW]) for one in stated.claims)
    return replace(stated, claims=claims)
