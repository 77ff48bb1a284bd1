"""Eras: the dated events of the timeline, cut where one run of talks gives way to another."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby, pairwise

from generator.model.edtf import first_day, last_day
from generator.model.story import Event
from generator.outputs.press.edition import Edition
from generator.outputs.press.words.dates import span_words

GAP = 45
"""After how many days without an event the timeline says how long the pause was."""


@dataclass(frozen=True)
class Entry:
    """An event on the timeline, and the time since the one before it, in words, where that is long."""

    event: Event
    pause: str


@dataclass(frozen=True)
class Era:
    """Events in a row that belong to one run of talks, or to none (`series` is None); `start` and `end` are EDTF.
    What belongs to no run stands in the era of the one that it interrupts."""

    anchor: str
    series: str | None
    start: str
    end: str
    entries: tuple[Entry, ...]


def eras(edition: Edition, shown: Iterable[Event] | None = None) -> tuple[Era, ...]:
    """The events of `shown` (all by default) that have a date, by era. A run that is resumed after another one is an
    era again."""
    wanted = None if shown is None else {event.id for event in shown}
    dated = [event for event in edition.story.events if event.date]
    ended, begun = _nearest(dated), _nearest(dated[::-1])[::-1]
    keyed = zip((one if one == other else None for one, other in zip(ended, begun, strict=True)), dated, strict=True)
    runs = [(series, [event for _, event in run]) for series, run in groupby(keyed, key=lambda pair: pair[0])]
    pauses = {later.id: _pause(edition, event, later) for event, later in pairwise(dated)}
    found = ((number, series, _within(run, wanted)) for number, (series, run) in enumerate(runs, start=1))
    return tuple(_era(number, series, run, pauses) for number, series, run in found if run)


def _within(run: list[Event], wanted: set[str] | None) -> list[Event]:
    return run if wanted is None else [event for event in run if event.id in wanted]


def _nearest(events: list[Event]) -> list[str | None]:
    """For each event its run of talks, or that of the last one before it which has one."""
    nearest: list[str | None] = []
    for event in events:
        nearest.append(event.series or (nearest[-1] if nearest else None))
    return nearest


def _era(number: int, series: str | None, run: list[Event], pauses: dict[str, str]) -> Era:
    ends = [event.date_end or event.date or "" for event in run]
    entries = tuple(Entry(event, pauses.get(event.id, "")) for event in run)
    return Era(f"era-{number}", series, run[0].date or "", max(ends), entries)


def _pause(edition: Edition, event: Event, later: Event) -> str:
    before, after = last_day(event.date_end or event.date or ""), first_day(later.date or "")
    return span_words(edition, (after - before).days) if (after - before).days >= GAP else ""
