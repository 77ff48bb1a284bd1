"""The ledger of disagreements: every fact on which sources differ, each version with the slices it rests on."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.merging.dates import days_of
from generator.merging.grouping.bonds import MONTH
from generator.model.claims import Claim
from generator.model.story import Actor, Event, Mention
from generator.model.threads import Disagreement, Point

FIELDS = ("dates", "numbers", "venues", "parties", "mediators", "outcomes", "agreed", "open")


def disagreements(
    events: tuple[Event, ...], mentions: Iterable[Mention], agenda: Iterable[Point], actors: Iterable[Actor]
) -> tuple[Disagreement, ...]:
    """Contested facts of events in order of date, then how outlets count, then positions and people."""
    return (
        *(one for event in events for one in _of_event(event)),
        *_counted_otherwise(events, mentions),
        *_same_number(events),
        *(one for point in agenda for one in _of_point(point)),
        *(
            Disagreement("person", actor.id, "party", actor.parties.claims)
            for actor in actors
            if actor.parties.contested
        ),
    )


def _of_event(event: Event) -> Iterator[Disagreement]:
    for field in FIELDS:
        stated = getattr(event, field)
        if stated.contested:
            yield Disagreement("event", event.id, field, stated.claims, event.id)


def _counted_otherwise(events: Iterable[Event], mentions: Iterable[Mention]) -> Iterator[Disagreement]:
    """Events that articles on other events call by a number which none of their own does."""
    others: dict[str, dict[int, list[Mention]]] = {}
    for mention in mentions:
        if mention.event and mention.number is not None:
            others.setdefault(mention.event, {}).setdefault(mention.number, []).append(mention)
    for event in events:
        own = {claim.value for claim in event.numbers.claims}
        named = {number: found for number, found in others.get(event.id, {}).items() if str(number) not in own}
        if len(own) + len(named) > 1 and named:
            versions = (_claim(str(number), named[number]) for number in sorted(named))
            yield Disagreement("event", event.id, "count", (*event.numbers.claims, *versions), event.id)


def _claim(value: str, mentions: list[Mention]) -> Claim:
    citations = tuple(
        sorted({mention.citation for mention in mentions}, key=lambda one: (one.seed, one.evidence.start))
    )
    return Claim(value, tuple(dict.fromkeys(citation.seed for citation in citations)), citations, len(citations))


def _same_number(events: Iterable[Event]) -> Iterator[Disagreement]:
    """Two events of one month and the same sides that both bear one number: somebody counts what others do not."""
    dated = [event for event in events if event.date and event.numbers.claims and event.kind == "negotiation"]
    starts = [days_of(event.date).first for event in dated if event.date]
    bearers: dict[str, list[int]] = defaultdict(list)
    for place, event in enumerate(dated):
        for claim in event.numbers.claims:
            bearers[claim.value].append(place)
    for one, event in enumerate(dated):
        end = bisect_right(starts, starts[one] + MONTH)
        alike = {place for claim in event.numbers.claims for place in _between(bearers[claim.value], one, end)}
        for other in sorted(alike):
            yield from _clash(event, dated[other])


def _between(places: list[int], start: int, end: int) -> list[int]:
    """Those of `places`, which are in order, that lie behind `start` and in front of `end`."""
    return places[bisect_right(places, start) : bisect_left(places, end)]


def _clash(one: Event, other: Event) -> Iterator[Disagreement]:
    sides = [{claim.value for claim in event.parties.claims} for event in (one, other)]
    if one.series == other.series or not (sides[0] <= sides[1] or sides[1] <= sides[0]):
        return
    for claim, another in ((a, b) for a in one.numbers.claims for b in other.numbers.claims if a.value == b.value):
        versions = (
            Claim(one.id, claim.seeds, claim.citations, claim.sources),
            Claim(other.id, another.seeds, another.citations, another.sources),
        )
        yield Disagreement("event", other.id, f"round-{claim.value}", versions, other.id)


def _of_point(point: Point) -> Iterator[Disagreement]:
    contested = [stand for stand in point.stands if stand.contested and stand.actor]
    groups: dict[tuple[str | None, str | None], list[Claim]] = {}
    for stand in contested:
        claim = Claim(stand.stance, stand.seeds, stand.citations, len(stand.seeds))
        groups.setdefault((stand.actor, stand.event or stand.date), []).append(claim)
    events = {stand.event for stand in contested}
    for (actor, when), claims in groups.items():
        yield Disagreement("agenda", point.id, actor or "", tuple(claims), when if when in events else None)
