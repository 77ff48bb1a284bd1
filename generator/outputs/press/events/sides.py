"""Sides: what each party to an event wanted and said there, so that a page can set one beside the other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.model.story import Event
from generator.model.threads import Stand
from generator.outputs.press.edition import Edition
from generator.outputs.press.extracts.said import Said, said


@dataclass(frozen=True)
class Side:
    """A party (None for voices of no party or of several): its positions, its own words, and those of outlets on it."""

    party: str | None
    stands: tuple[Stand, ...]
    said: tuple[Said, ...]
    reported: tuple[Said, ...]


def sides(edition: Edition, event: Event) -> tuple[Side, ...]:
    """The sides of an event: those at the table, the mediators, other parties in the topic's order, then the rest."""
    heard: dict[str | None, list[Said]] = {}
    for one in said(edition, event.quotes):
        heard.setdefault(_side(edition, one.shown.quote.speakers), []).append(one)
    stands: dict[str | None, list[Stand]] = {}
    for stand in _stands(edition, event):
        stands.setdefault(_side(edition, (stand.actor or "",)), []).append(stand)
    order = _order(edition, event)
    found = sorted(heard.keys() | stands.keys(), key=lambda side: order.index(side) if side in order else len(order))
    return tuple(_told(side, stands.get(side, []), heard.get(side, [])) for side in found)


def _told(side: str | None, stands: Iterable[Stand], heard: Sequence[Said]) -> Side:
    direct = tuple(one for one in heard if not one.shown.quote.reported)
    return Side(side, tuple(stands), direct, tuple(one for one in heard if one.shown.quote.reported))


def _stands(edition: Edition, event: Event) -> Iterable[Stand]:
    for point in edition.story.agenda:
        for stand in point.stands:
            if stand.event == event.id and stand.actor and set(stand.seeds) <= set(event.seeds):
                yield stand


def _side(edition: Edition, speakers: tuple[str, ...]) -> str | None:
    held = {_party(edition, speaker) for speaker in speakers}
    return held.pop() if len(held) == 1 else None


def _party(edition: Edition, identity: str) -> str | None:
    if identity in edition.parties:
        return identity
    known = edition.actors.get(identity)
    return known.party if known else None


def _order(edition: Edition, event: Event) -> list[str | None]:
    ranked = list(edition.parties)
    table, mediators = ({claim.value for claim in field.claims} for field in (event.parties, event.mediators))
    others = set(ranked) - table - mediators
    return [party for group in (table, mediators, others) for party in ranked if party in group]
