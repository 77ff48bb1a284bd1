"""Records in, the story out: events in order of date, the people in them, the sources behind them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.merging.copies import copies
from generator.merging.events import Draft, draft_events
from generator.merging.people.identities import identities
from generator.merging.reference import reference
from generator.merging.telling.actors import actors
from generator.merging.telling.agenda import agenda, stands_by_person
from generator.merging.telling.announced import announced
from generator.merging.telling.disagreements import disagreements
from generator.merging.telling.figures import differing, tallies
from generator.merging.telling.history import history
from generator.merging.telling.mentions import mentions_of
from generator.merging.telling.sources import last_day, sources
from generator.merging.telling.speech import Heard, counts, heard_at, quotes
from generator.merging.uncollected import uncollected
from generator.merging.versions.claims import age
from generator.model.record import Record
from generator.model.story import Event, Mention, Story
from generator.model.threads import Correction
from generator.settings import Subject


def merge(records: Iterable[Record], subject: Subject) -> Story:
    """The story that `records`, one for each seed and in any order, tell about `subject`."""
    with uncollected():
        return _merged(records, subject)


def _merged(records: Iterable[Record], subject: Subject) -> Story:
    people = {person.id: person for person in subject.actors.people}
    records = sorted(records, key=age)
    copied = copies(records)
    known = reference(subject, copied)
    who = identities((record for record in records if record.kind != "off-topic"), people, known.roles)
    records = [who.applied(record) for record in records]
    by_seed = {record.seed: record for record in records}
    drafts = draft_events(records, known)
    about = {record.seed: draft for draft in drafts for record in draft.records}
    told = [(record, about.get(record.seed)) for record in records if record.kind != "off-topic"]
    mentions = mentions_of(told, drafts)
    toward = _toward(mentions, by_seed)
    said, counted = quotes(told), counts(record for record, _ in told)
    heard = heard_at(said, counted, about)
    events = tuple(_event(draft, mentions, toward[draft.id], heard[draft.id]) for draft in drafts)
    points = agenda(told, subject.topic)
    figures = tallies(counted, by_seed)
    named = actors(told, said, people, known.credits, stands_by_person(told))
    every = [mention for found in mentions.values() for mention in found]
    return Story(
        events,
        named,
        sources(records, about, copied),
        last_day(records, drafts),
        announced(told, mentions, drafts),
        points,
        figures,
        (*disagreements(events, every, points, named), *differing(figures, by_seed)),
        who.suggestions,
    )


def with_corrections(story: Story, corrections: tuple[Correction, ...]) -> Story:
    """The story with the corrections that it shows; its last day is not before theirs."""
    days = [day for day in (story.updated, *(one.date for one in corrections)) if day]
    return replace(story, corrections=corrections, updated=max(days, default=None))


def _toward(
    mentions: Mapping[str, tuple[Mention, ...]], records: Mapping[str, Record]
) -> Mapping[str | None, list[tuple[Record, Mention]]]:
    """The mentions of each event, by its id, each with the record that makes it."""
    toward: dict[str | None, list[tuple[Record, Mention]]] = defaultdict(list)
    for seed, found in mentions.items():
        for mention in found:
            toward[mention.event].append((records[seed], mention))
    return toward


def _event(
    draft: Draft,
    mentions: Mapping[str, tuple[Mention, ...]],
    toward: Iterable[tuple[Record, Mention]],
    heard: Heard,
) -> Event:
    named = Counter(person for record in draft.records for person in {person.id for person in record.people})
    return Event(
        id=draft.id,
        kind=draft.kind,
        series=draft.series,
        number=draft.number,
        date=draft.date,
        date_end=draft.date_end,
        **draft.fields,
        mentions=tuple(mention for record in draft.records for mention in mentions[record.seed]),
        actors=tuple(sorted(named, key=lambda person: (-named[person], person))),
        quotes=tuple(heard.quotes),
        counts=tuple(heard.counts),
        seeds=tuple(record.seed for record in draft.records),
        history=history(draft.records, toward) if draft.kind == "negotiation" else (),
    )
