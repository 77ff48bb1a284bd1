"""An excerpt of the story: what the page of one source tells. The page is made from nothing else, so that it is the
same as long as its excerpt is."""

import re
from dataclasses import replace

from pydantic_core import PydanticSerializationError

from generator.model.claims import Stated
from generator.model.record import Record
from generator.model.story import Actor, Event, Source, Story
from generator.outputs.press.edition import Edition
from generator.outputs.press.same_text import group_of

_WORD = re.compile(r"[\w-]+")
_NOTHING = Stated()
_BLANK = Record(seed="", sha256="", language="")


def excerpt(edition: Edition, source: Source) -> Edition:
    """The edition with what concerns `source`: it, its first copies by outlet and day, its event by its title,
    the people whom its record or a correction of it names by their names, and those corrections."""
    alike = tuple(source if one is source else _beside(one) for one in group_of(edition, source))
    corrections = edition.corrections.get(source.record.seed, ())
    words = _WORD.findall(f"{_dumped(source.record)} {corrections!r}")
    told = Story(
        events=tuple(_titled(edition.events[one]) for one in (source.event,) if one in edition.events),
        actors=tuple(_named(edition.actors[one]) for one in sorted(edition.actors.keys() & set(words))),
        sources=alike,
        corrections=corrections,
    )
    return replace(edition, story=told)


def told_in(story: Story) -> object:
    """What stands in an excerpt, by its `repr`."""
    sources = [(one.id, one.event, one.copy_of, _dumped(one.record)) for one in story.sources]
    return sources, story.events, story.actors, story.corrections


def _dumped(record: Record) -> str:
    """All that `record` says; half a surrogate pair is none that JSON can say, and is told as Python writes it."""
    try:
        return record.model_dump_json()
    except PydanticSerializationError:
        return repr(record.model_dump())


def _beside(copy: Source) -> Source:
    shown = {name: getattr(copy.record, name) for name in ("seed", "outlet", "published")}
    return replace(copy, record=_BLANK.model_copy(update=shown))


def _titled(event: Event) -> Event:
    told = (event.id, event.kind, event.series, event.number, event.date, event.date_end)
    return Event(*told, *(_NOTHING,) * 8)


def _named(actor: Actor) -> Actor:
    return Actor(actor.id, actor.name, actor.party, _NOTHING, _NOTHING, (), (), actor.known)
