"""Consequences: what changes on the site from one story to another, found by the articles that both know."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from generator.merging.telling.disagreements import FIELDS
from generator.model.claims import Stated
from generator.model.story import Actor, Event, Story
from generator.model.threads import Disagreement
from generator.records.edits import Edit

How = Literal["merged", "split", "new", "gone", "renamed", "changed"]


@dataclass(frozen=True, slots=True)
class EventChange:
    """What becomes of an event: `event` as it is now (as it was, where it is gone), the ids of those it came from,
    articles that `joined` and `left` it, and facts that read otherwise, every version of each in one text."""

    how: How
    event: Event
    origins: tuple[str, ...] = ()
    joined: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    fields: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Consequences:
    """All that changes between two stories. `actors_gone` pairs each with the actor who bears that name now."""

    events: tuple[EventChange, ...]
    actors_new: tuple[Actor, ...]
    actors_gone: tuple[tuple[Actor, Actor | None], ...]
    opened: tuple[Disagreement, ...]
    closed: tuple[Disagreement, ...]

    @property
    def any(self) -> bool:
        """Whether anything changes."""
        return any((self.events, self.actors_new, self.actors_gone, self.opened, self.closed))


def consequences(before: Story, after: Story) -> Consequences:
    """What changes from `before` to `after`: events that merge, split, come or go first, then facts."""
    changes = [*_events(before.events, after.events)]
    order = list(How.__args__)  # type: ignore[attr-defined]
    now_called = {one.origins[0]: one.event.id for one in changes if one.how == "renamed"}
    old = {_name(one, now_called): one for one in before.disagreements}
    new = {_name(one, {}): one for one in after.disagreements}
    was, now = {actor.id: actor for actor in before.actors}, {actor.id: actor for actor in after.actors}
    return Consequences(
        tuple(sorted(changes, key=lambda change: order.index(change.how))),
        tuple(now[id_] for id_ in now if id_ not in was),
        tuple((was[id_], _bearer(was[id_], after.actors)) for id_ in was if id_ not in now),
        tuple(new[name] for name in new if name not in old or _versions(new[name]) - _versions(old[name])),
        tuple(old[name] for name in old if name not in new),
    )


def _events(before: Iterable[Event], after: Iterable[Event]) -> Iterator[EventChange]:
    was, heirs = {event.id: event for event in before}, dict[str, int]()
    told = {seed: event.id for event in was.values() for seed in event.seeds}
    origins = {event.id: _origins(event, told) for event in after}
    for ids in origins.values():
        heirs.update({id_: heirs.get(id_, 0) + 1 for id_ in ids})
    for event in after:
        if change := _change(event, [was[id_] for id_ in origins[event.id]], heirs):
            yield change
    yield from (EventChange("gone", event, left=event.seeds) for event in was.values() if event.id not in heirs)


def _origins(event: Event, told: Mapping[str, str]) -> list[str]:
    """The events that its articles told of, that of most of them first."""
    found = [told[seed] for seed in event.seeds if seed in told]
    return sorted(set(found), key=lambda id_: (-found.count(id_), id_ != event.id, id_))


def _change(event: Event, origins: list[Event], heirs: Mapping[str, int]) -> EventChange | None:
    if not origins:
        return EventChange("new", event, joined=event.seeds)
    seeds = {seed for origin in origins for seed in origin.seeds}
    joined = tuple(seed for seed in event.seeds if seed not in seeds)
    left = tuple(seed for seed in origins[0].seeds if seed not in event.seeds)
    fields = tuple(_fields(origins[0], event))
    split = any(heirs[origin.id] > 1 for origin in origins)
    how: How = "merged" if len(origins) > 1 else "split" if split else "changed"
    if how == "changed" and origins[0].id != event.id:
        how = "renamed"
    change = EventChange(how, event, tuple(origin.id for origin in origins), joined, left, fields)
    return change if how != "changed" or joined or left or fields else None


def _fields(was: Event, now: Event) -> Iterator[Edit]:
    for name in FIELDS:
        old, new = _words(getattr(was, name)), _words(getattr(now, name))
        if old != new:
            yield Edit(name, old, new)


def _words(stated: Stated) -> str:
    return "; ".join(claim.value for claim in stated.claims)


def _bearer(gone: Actor, actors: Iterable[Actor]) -> Actor | None:
    """Who bears the name of an actor that is gone."""
    return next((one for one in actors if gone.name in {claim.value for claim in one.spellings.claims}), None)


def _name(one: Disagreement, now_called: Mapping[str, str]) -> tuple[str, str, str, str]:
    subject, event = now_called.get(one.subject, one.subject), now_called.get(one.event or "", one.event or "")
    return one.about, subject, one.field, event


def _versions(one: Disagreement) -> set[str]:
    return {claim.value for claim in one.versions}
