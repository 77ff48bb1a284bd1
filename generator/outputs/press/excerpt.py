"""An excerpt of the story: what one file tells. It is made from nothing else, so that it is the same as long as its
excerpt is."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace

from generator.model.claims import Claim, Stated
from generator.model.output_file import OutputFile
from generator.model.record import Record
from generator.model.story import Actor, Event, Source, Story
from generator.model.threads import Correction
from generator.outputs.press.attendance import within
from generator.outputs.press.edition import Edition
from generator.outputs.press.index import Index, Part
from generator.outputs.press.same_text import group_of

_WORD = re.compile(r"[\w-]+")
_NOTHING = Stated()
_BLANK = Record(seed="", sha256="", language="")


@dataclass(frozen=True)
class Excerpt:
    """The `edition` with a part of its story, and all that this part says."""

    edition: Edition
    told: object

    def file(self, path: str, make: Callable[[Edition], bytes], *also: object) -> OutputFile:
        """The file at `path` as `make` gives it from the excerpt and what `also` goes into it: that of the last
        build, where both are the same."""
        name = f"{self.edition.language.code}/{path}"
        return OutputFile(name, self.edition.kept.file(name, (self.told, also), lambda: make(self.edition)))


def excerpt(
    edition: Edition,
    *,
    events: Iterable[Event] = (),
    actors: Iterable[Actor] = (),
    sources: Iterable[Source] = (),
    beside: Iterable[str] = (),
) -> Excerpt:
    """What concerns `events`, `actors` and `sources`: they, whole; the articles that these events and actors rest on,
    those `beside` (their seeds), and corrections of all; of the first copies of `sources` their outlets and days; what
    was wanted at the events.

    Whoever else is named is there by name, and as the articles of the events call him; other events by their titles."""
    index, events, actors, sources = edition.index, tuple(events), tuple(actors), tuple(sources)
    whole: tuple[Event | Actor, ...] = (*events, *actors)
    named = {word for one in whole for word in index.named_by(one)}
    seeds = {one.record.seed for one in sources} | {*beside} | (named & edition.sources.keys())
    articles = sorted((edition.sources[seed] for seed in seeds), key=index.place)
    corrections = tuple(_corrections(edition, seeds))
    named.update(word for one in sources for word in (one.event or "", *index.named_by(one.record)))
    named.update(_WORD.findall(repr(corrections)))
    told_at = {seed for event in events for seed in event.seeds}
    days = (*(one.record.published for one in articles), *(one.date for one in corrections))
    story = Story(
        _with_others(events, named, edition.events, lambda event: index.brief(event, _titled), index),
        _with_others(actors, named, edition.actors, lambda actor: _in_brief(actor, told_at, index), index),
        tuple(sorted((*articles, *_copies(edition, sources, seeds)), key=index.place)),
        max(filter(None, days), default=None),
        agenda=tuple(point for event in events for point in index.agenda.get(event.id, ())),
        corrections=corrections,
    )
    return Excerpt(replace(edition, story=story), _told(index, story, articles))


def _told(index: Index, story: Story, whole: Iterable[Source]) -> object:
    """All that an excerpt says; what is whole in it by its checksum."""
    parts = [*map(index.told, story.events), *map(index.told, story.actors)]
    articles = [(one.id, one.event, one.copy_of, *_shown(one).values()) for one in story.sources]
    records = [index.told(one.record) for one in whole]
    return parts, articles, records, story.agenda, story.corrections


def _with_others(
    whole: tuple[Part, ...], named: Set[str], known: Mapping[str, Part], brief: Callable[[Part], Part], index: Index
) -> tuple[Part, ...]:
    """What stands in an excerpt `whole` and, in brief, what else is `named`, in the order of the story."""
    others = (named & known.keys()) - {one.id for one in whole}
    return tuple(sorted((*whole, *(brief(known[one]) for one in others)), key=index.place))


def _corrections(edition: Edition, seeds: Set[str]) -> Iterable[Correction]:
    return (one for one in edition.story.corrections if one.seed in seeds) if edition.corrections.keys() & seeds else ()


def _copies(edition: Edition, sources: Iterable[Source], seeds: Set[str]) -> Iterator[Source]:
    for copy in (copy for source in sources for copy in group_of(edition, source)):
        if copy.record.seed not in seeds:
            yield replace(copy, record=_BLANK.model_copy(update=_shown(copy)))


def _shown(copy: Source) -> dict[str, str | None]:
    return {"seed": copy.record.seed, "outlet": copy.record.outlet, "published": copy.record.published}


def _titled(event: Event) -> Event:
    outcome = Stated(tuple(Claim(claim.value, (), ()) for claim in event.outcomes.claims[:1]))
    told = (event.id, event.kind, event.series, event.number, event.date, event.date_end)
    return Event(*told, *(_NOTHING,) * 5, outcome, _NOTHING, _NOTHING)


def _in_brief(actor: Actor, seeds: Set[str], index: Index) -> Actor:
    return _called(actor, seeds) if seeds else index.brief(actor, lambda one: _called(one, seeds))


def _called(actor: Actor, seeds: Set[str]) -> Actor:
    roles, spellings = (Stated(tuple(within(one, seeds))) for one in (actor.roles, actor.spellings))
    return Actor(actor.id, actor.name, actor.party, roles, spellings, (), (), actor.known)
