"""The topic: what is explained, whose talks, in which series, on which points (content/topic.yml)."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cached_property
from typing import Annotated

from pydantic import AfterValidator, Field

from generator.model.edtf import check_day
from generator.model.record import Day, Frozen, Id

Words = dict[str, str]
"""A text in each language of the site, by BCP 47 tag."""
Aliases = dict[str, tuple[str, ...]]
"""Spellings by language tag; `any` holds those that every language uses."""


def _check_period(value: str) -> str:
    first, mark, last = value.partition("/")
    if not mark:
        raise ValueError(f"{value!r} is no period; write it as 2022-02-24/2022-03-13")
    if check_day(last) < check_day(first):
        raise ValueError(f"{value!r} ends before it begins; put the earlier day first")
    return value


Period = Annotated[str, AfterValidator(_check_period)]


class Party(Frozen):
    """A side of the talks, or a state or organisation that acts in them. `territory` is its CLDR code,
    from which its names in every language follow; `aliases` are other words for it (capitals, seats of power);
    `in_text` is what a sentence calls it where that is not its name (the United States)."""

    id: Id
    name: Words
    in_text: Words = {}
    territory: str | None = None
    aliases: Aliases = {}
    negotiates: bool = False


class Series(Frozen):
    """A run of talks that counts its rounds on its own: its period (days, both included) and where it is held."""

    id: Id
    name: Words
    period: Period
    parties: tuple[Id, ...]
    places: tuple[Id, ...] = ()

    @cached_property
    def days(self) -> tuple[date, date]:
        """The first and the last day of the period."""
        return period_days(self.period)

    def holds(self, day: str) -> bool:
        """Whether the EDTF date `day` lies within the period."""
        first, last = self._edges
        return first <= day[:10] <= last

    @cached_property
    def _edges(self) -> tuple[str, str]:
        first, last = self.days
        return first.isoformat(), last.isoformat()

    def is_near(self, day: date, margin: timedelta) -> bool:
        """Whether `day` lies within the period, or at most `margin` before or behind it."""
        first, last = self.days
        return first - margin <= day <= last + margin


class AgendaPoint(Frozen):
    """A point that is talked about, and the phrases by which articles name it."""

    id: Id
    name: Words
    phrases: Aliases = {}


class Conflict(Frozen):
    """What the talks are about: its first day counts as day 1, `nouns` name it in phrases such as "day 6 of the
    invasion"."""

    first_day: Day
    nouns: Aliases


class Topic(Frozen):
    """A negotiation to explain. The first of `languages` is the one at the root of the site; articles in any of
    `reads` are read; `period` bounds every date that has no year; `timezone` is an IANA name."""

    id: Id
    title: Words
    description: Words
    languages: tuple[str, ...] = Field(min_length=1)
    reads: tuple[str, ...] = Field(min_length=1)
    timezone: str
    period: Period
    conflict: Conflict
    parties: tuple[Party, ...]
    series: tuple[Series, ...]
    agenda: tuple[AgendaPoint, ...]

    @cached_property
    def negotiators(self) -> frozenset[str]:
        """Ids of the parties whose talks are explained."""
        return frozenset(party.id for party in self.parties if party.negotiates)

    @cached_property
    def at_any_table(self) -> frozenset[str]:
        """Ids of all parties that sit at the table in some series."""
        return self.negotiators | {party for series in self.series for party in series.parties}

    @cached_property
    def periods(self) -> tuple[tuple[date, date], ...]:
        """The first and the last day of each series."""
        return tuple(series.days for series in self.series)

    def held_at(self, places: Iterable[Id | None]) -> tuple[Series, ...]:
        """The series that are held at one of `places`."""
        named = set(places)
        return tuple(one for one in self.series if not named.isdisjoint(one.places))

    def first_and_last(self) -> tuple[date, date]:
        """The first and the last day of the topic's period."""
        return self._days

    @cached_property
    def _days(self) -> tuple[date, date]:
        return period_days(self.period)


def period_days(period: str) -> tuple[date, date]:
    """The first and the last day of a period `A/B`."""
    first, last = period.split("/")
    return date.fromisoformat(first), date.fromisoformat(last)
