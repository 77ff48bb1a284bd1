"""What was said and counted: quotes and figures of articles, each with the slice it stands in."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from generator.merging.events import Draft
from generator.merging.telling.mentions import first_citation
from generator.merging.versions.claims import UNDATED
from generator.model.record import Record, Statement
from generator.model.story import Quote
from generator.model.threads import Count


class Heard(NamedTuple):
    """What was said and counted at one event."""

    quotes: list[Quote]
    counts: list[Count]


def quotes(told: Iterable[tuple[Record, Draft | None]]) -> tuple[Quote, ...]:
    """All statements of records (each with the event it is about): by date of the event, else of the article, then by
    seed and place in it."""
    found = [
        (_when(record, event), quote.citation.seed, quote.citation.evidence.start, quote)
        for record, event in told
        for statement in record.statements
        if (quote := _quote(statement, record, event.id if event else None))
    ]
    return tuple(entry[-1] for entry in sorted(found, key=lambda entry: entry[:-1]))


def counts(records: Iterable[Record]) -> tuple[Count, ...]:
    """All figures of `records`, which come in the order of their articles, then by place in each."""
    found = [
        Count(figure.measure, figure.value, figure.bound, figure.unit, figure.claimed_by, figure.as_of, citation)
        for record in records
        for figure in record.figures
        if (citation := first_citation(record, figure.evidence, ("value", "measure")))
    ]
    return tuple(found)


def heard_at(said: Iterable[Quote], counted: Iterable[Count], about: Mapping[str, Draft]) -> Mapping[str, Heard]:
    """What was said and counted at each event, by its id, in the order of all of it."""
    heard: dict[str, Heard] = defaultdict(lambda: Heard([], []))
    for quote in said:
        if quote.event:
            heard[quote.event].quotes.append(quote)
    for count in counted:
        if event := about.get(count.citation.seed):
            heard[event.id].counts.append(count)
    return heard


def _quote(statement: Statement, record: Record, event: str | None) -> Quote | None:
    citation = first_citation(record, statement.evidence, ("quote",))
    speaker = statement.speaker or ()
    speakers = (speaker,) if isinstance(speaker, str) else speaker
    if citation is None:
        return None
    return Quote(speakers, statement.quote, statement.reported, record.language, citation, event)


def _when(record: Record, event: Draft | None) -> str:
    return (event.date if event else None) or record.published or UNDATED
