"""The articles behind a story, and the last day on which one of them brought news."""

from collections.abc import Iterable, Mapping
from datetime import date

from generator.merging.dates import days_of
from generator.merging.events import Draft
from generator.merging.grouping.particulars import AHEAD
from generator.merging.ids import first_free, source_slug
from generator.model.record import Record
from generator.model.story import Source


def sources(records: Iterable[Record], about: Mapping[str, Draft], copies: Mapping[str, str]) -> tuple[Source, ...]:
    """Every article, earliest published first; where two seeds have one slug, the first by name keeps it."""
    seeds: dict[str, str] = {}
    for seed in sorted(record.seed for record in records):
        seeds[first_free([source_slug(seed)], seeds)] = seed
    ids = {seed: id_ for id_, seed in seeds.items()}
    return tuple(
        Source(
            ids[record.seed],
            record,
            about[record.seed].id if record.seed in about else None,
            ids.get(copies.get(record.seed, "")),
        )
        for record in records
    )


def last_day(records: Iterable[Record], drafts: Iterable[Draft]) -> str | None:
    """The last day on which an article appeared or an event took place; talks still ahead are no news of their day."""
    published = [record.published for record in records if record.published]
    held = [
        day
        for draft in drafts
        if draft.kind == "preparatory" or draft.fields["outcomes"].first not in AHEAD
        for day in (draft.date, draft.date_end)
        if day
    ]
    days = [days_of(day).first for day in (*published, *held)]
    return date.fromordinal(max(days)).isoformat() if days else None
