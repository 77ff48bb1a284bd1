"""An index of the story for excerpts: what each of its parts says, as a checksum, and whom and what it names."""

import re
from collections import defaultdict
from collections.abc import Callable
from functools import cached_property
from hashlib import sha256
from typing import TypeVar

from generator.kept import dumped
from generator.model.record import Record
from generator.model.story import Actor, Event, Source, Story
from generator.model.threads import Point, Stand
from generator.outputs.press.once import once

Part = TypeVar("Part", bound=Event | Actor)
_VALUE = re.compile(r"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"")
"""A string as Python and JSON write it."""
_QUOTE = "\0"
"""Stands for a quote within a string of JSON, which escapes this sign."""


class Index:
    """Of the events, actors and records of `story`; each is looked at once."""

    def __init__(self, story: Story) -> None:
        self._story = story
        named: tuple[Event | Actor, ...] = (*story.events, *story.actors)
        self._places = {one.id: place for place, one in enumerate(named)}
        self._seeds = {one.record.seed: place for place, one in enumerate(story.sources)}
        self._written = {form: one for one in (*self._places, *self._seeds) for form in _forms(one)}
        self._own = {id(one) for one in (*named, *(source.record for source in story.sources))}
        self._briefs: dict[str, Event | Actor] = {}
        self._said: dict[int, str] = {}
        self._looked: dict[int, tuple[str, frozenset[str]]] = {}

    def place(self, one: Event | Actor | Source) -> int:
        """Where in the story a part of it stands, among those of its kind."""
        return self._seeds[one.record.seed] if isinstance(one, Source) else self._places[one.id]

    def told(self, one: Event | Actor | Record) -> str:
        """All that `one` says: the checksum of a part of the story or of its brief, the words of what is neither."""
        return self._said.get(id(one)) or (self._look(one)[0] if id(one) in self._own else dumped(one))

    def named_by(self, one: Event | Actor | Record) -> frozenset[str]:
        """The ids of events and actors, and the seeds, that a part of the story holds as values."""
        return self._look(one)[1]

    def brief(self, one: Part, make: Callable[[Part], Part]) -> Part:
        """What `make` leaves of a part of the story where only its name is wanted, made once for all excerpts."""
        if one.id not in self._briefs:
            self._briefs[one.id] = made = make(one)
            self._said[id(made)] = _checksum(dumped(made))
        found: Part = self._briefs[one.id]  # type: ignore[assignment]
        return found

    @cached_property
    def agenda(self) -> dict[str, tuple[Point, ...]]:
        """By event the stands that somebody took at it, a point with each."""
        taken: dict[str, dict[str, list[Stand]]] = defaultdict(lambda: defaultdict(list))
        for point in self._story.agenda:
            for stand in point.stands:
                taken[stand.event or ""][point.id].append(stand)
        return {
            event: tuple(Point(one, tuple(held)) for one, held in points.items()) for event, points in taken.items()
        }

    def look_over(self) -> None:
        """Look at all parts of the story at once."""
        records = (source.record for source in self._story.sources)
        parts: tuple[Event | Actor | Record, ...] = (*self._story.events, *self._story.actors, *records)
        for one in parts:
            self._look(one)

    def _look(self, one: Event | Actor | Record) -> tuple[str, frozenset[str]]:
        if id(one) not in self._looked:
            words = dumped(one)
            named = frozenset(self._written[value] for value in _values(words) & self._written.keys())
            self._looked[id(one)] = _checksum(words), named
        return self._looked[id(one)]


def _checksum(words: str) -> str:
    return sha256(words.encode(errors="surrogateescape")).hexdigest()


index_of = once(Index)
"""The index of a story."""


def _forms(value: str) -> tuple[str, ...]:
    """A string without its quotes, in each way in which `_values` may give it."""
    words = dumped(value)[1:-1]
    return repr(value)[1:-1], words, words.replace('\\"', _QUOTE)


def _values(words: str) -> set[str]:
    """The strings in what is dumped, and perhaps what stands between them."""
    if words.startswith("{") and "\\\\" not in words:
        return set(words.replace('\\"', _QUOTE).split('"'))
    return {single or double for single, double in _VALUE.findall(words)}
