"""An edition: the story, told in one language of the site; what every output gets."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import TypeVar

from babel import Locale

from generator.kept import Kept
from generator.language import Language
from generator.model.story import Actor, Event, Source, Story
from generator.model.threads import Correction
from generator.outputs.press.index import Index, index_of
from generator.outputs.press.once import once
from generator.settings import Settings, Subject
from generator.topic import AgendaPoint, Party, Series

Named = TypeVar("Named", AgendaPoint, Party, Series)


@dataclass(frozen=True)
class Edition:
    """The story in one language. `is_first` marks the language at the site's root; `kept` has the files of the last
    build that need not be made again."""

    story: Story
    subject: Subject
    settings: Settings
    language: Language
    is_first: bool
    kept: Kept = field(default_factory=Kept, compare=False, repr=False)

    @cached_property
    def locale(self) -> Locale:
        """CLDR's data for the language, as its interface section would have it."""
        return _locale(self.language.interface.locale)

    @property
    def base_url(self) -> str:
        """The absolute address of the edition's home page, with a slash at its end."""
        return self.settings.site_url + ("" if self.is_first else f"{self.language.code}/")

    @cached_property
    def events(self) -> dict[str, Event]:
        """Events by id."""
        return {event.id: event for event in self.story.events}

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """Actors by id."""
        return {actor.id: actor for actor in self.story.actors}

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Sources by the file name of their seed."""
        return {source.record.seed: source for source in self.story.sources}

    @cached_property
    def copies(self) -> dict[str, tuple[Source, ...]]:
        """Sources with nearly one text, by the id of the first of them."""
        groups: dict[str, list[Source]] = {}
        for source in self.story.sources:
            groups.setdefault(source.copy_of or source.id, []).append(source)
        return {id_: tuple(group) for id_, group in groups.items() if len(group) > 1}

    @cached_property
    def corrections(self) -> dict[str, tuple[Correction, ...]]:
        """Public corrections by the file name of the seed that they are of."""
        groups: dict[str, tuple[Correction, ...]] = {}
        for one in self.story.corrections:
            groups[one.seed] = (*groups.get(one.seed, ()), one)
        return groups

    @cached_property
    def index(self) -> Index:
        """What the parts of the story say and name, for excerpts of it."""
        return index_of(self.story)

    @cached_property
    def parties(self) -> dict[str, Party]:
        """Parties of the topic by id."""
        return _by_id(self.subject.topic.parties)

    @cached_property
    def series(self) -> dict[str, Series]:
        """Runs of talks by id."""
        return _by_id(self.subject.topic.series)

    @cached_property
    def points(self) -> dict[str, AgendaPoint]:
        """Agenda points by id."""
        return _by_id(self.subject.topic.agenda)


@once
def _by_id(known: Iterable[Named]) -> dict[str, Named]:
    return {one.id: one for one in known}


@cache
def _locale(tag: str) -> Locale:
    return Locale.parse(tag, sep="-")
