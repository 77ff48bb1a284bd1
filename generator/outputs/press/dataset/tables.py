"""Dataset: the rows of every table, made from the story."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from generator.model.claims import Stated
from generator.model.record import Frozen
from generator.model.story import Event, Source
from generator.outputs.press.addresses import Addresses, sentence_anchor
from generator.outputs.press.dataset.rows import (
    ClaimRow,
    CorrectionRow,
    DisagreementRow,
    FigureRow,
    PersonRow,
    PositionRow,
    RoundRow,
    SourceRow,
    StatementRow,
)
from generator.outputs.press.edition import Edition
from generator.outputs.press.quotations import quotations

_FIELDS = ("dates", "numbers", "parties", "mediators", "venues", "outcomes", "agreed", "open")


def tables(edition: Edition) -> dict[str, tuple[Frozen, ...]]:
    """Every table by its name, with its rows in the order of the story."""
    return {name: tuple(rows(edition)) for name, (_, rows) in TABLES.items()}


def _rounds(edition: Edition) -> Iterator[RoundRow]:
    here = Addresses(edition, absolute=True)
    for event in edition.story.events:
        yield RoundRow(
            id=event.id,
            kind=event.kind,  # type: ignore[arg-type]
            series=event.series,
            number=event.number,
            date=event.date,
            date_end=event.date_end,
            outcome=event.outcomes.first,  # type: ignore[arg-type]
            parties=_values(event.parties),
            mediators=_values(event.mediators),
            venues=_values(event.venues),
            agreed=_values(event.agreed),
            open=_values(event.open),
            contested=tuple(name for name, field in _stated(event) if field.contested),
            people=event.actors,
            sources=_ids(edition, event.seeds),
            page=str(here.event(event.id)),
        )


def _claims(edition: Edition) -> Iterator[ClaimRow]:
    for event in edition.story.events:
        for name, field in _stated(event):
            for place, claim in enumerate(field.claims, start=1):
                sources = _ids(edition, claim.seeds)
                told = {"value": claim.value, "place": place, "independent": claim.sources, "sources": sources}
                yield ClaimRow(event=event.id, field=name, **told)  # type: ignore[arg-type]


def _people(edition: Edition) -> Iterator[PersonRow]:
    here = Addresses(edition, absolute=True)
    for actor in edition.story.actors:
        yield PersonRow(
            id=actor.id,
            name=actor.name,
            party=actor.party,
            roles=_values(actor.roles),
            spellings=_values(actor.spellings),
            events=actor.events,
            known=actor.known,
            page=str(here.actor(actor.id)),
        )


def _statements(edition: Edition) -> Iterator[StatementRow]:
    story = edition.story
    of_events, of_people = (quote for one in story.events for quote in one.quotes), (one.quotes for one in story.actors)
    told = [*of_events, *chain.from_iterable(of_people)]
    unique = {(quote.citation.seed, quote.citation.evidence.start): quote for quote in reversed(told)}
    for said in quotations(edition, [quote for _, quote in sorted(unique.items())]):
        quote, source = said.quote, edition.sources[said.quote.citation.seed]
        yield StatementRow(
            event=quote.event,
            source=source.id,
            speakers=quote.speakers,
            text=f"{said.text} …" if said.cut else said.text,
            reported=quote.reported,
            language=quote.language,
            page=_page(edition, source, sentence_anchor(source.record, quote.citation.evidence)),
        )


def _positions(edition: Edition) -> Iterator[PositionRow]:
    for point in edition.story.agenda:
        for stand in point.stands:
            yield PositionRow(
                point=point.id,
                actor=stand.actor,
                stance=stand.stance,  # type: ignore[arg-type]
                date=stand.date,
                event=stand.event,
                contested=stand.contested,
                sources=_ids(edition, stand.seeds),
            )


def _figures(edition: Edition) -> Iterator[FigureRow]:
    for tally in edition.story.figures:
        for count in tally.counts:
            yield FigureRow(
                measure=count.measure,
                value=count.value,
                bound=count.bound,  # type: ignore[arg-type]
                unit=count.unit,
                claimed_by=count.claimed_by,
                as_of=count.as_of,
                source=edition.sources[count.citation.seed].id,
            )


def _sources(edition: Edition) -> Iterator[SourceRow]:
    for source in edition.story.sources:
        record = source.record
        yield SourceRow(
            id=source.id,
            outlet=record.outlet,
            agencies=record.agencies,
            title=record.title,
            url=record.url,
            published=record.published,
            language=record.language,
            kind=record.kind,
            event=source.event,
            page=_page(edition, source),
        )


def _disagreements(edition: Edition) -> Iterator[DisagreementRow]:
    for one in edition.story.disagreements:
        for place, claim in enumerate(one.versions, start=1):
            yield DisagreementRow(
                about=one.about,
                subject=one.subject,
                field=one.field,
                event=one.event,
                value=claim.value,
                place=place,
                sources=_ids(edition, claim.seeds),
            )


def _corrections(edition: Edition) -> Iterator[CorrectionRow]:
    for one in edition.story.corrections:
        source = edition.sources[one.seed].id
        yield CorrectionRow(source=source, field=one.field, was=one.was, now=one.now, reason=one.reason, date=one.date)


#: The tables by name, each with what a row holds and what makes its rows.
TABLES: dict[str, tuple[type[Frozen], Callable[[Edition], Iterable[Frozen]]]] = {
    "rounds": (RoundRow, _rounds),
    "claims": (ClaimRow, _claims),
    "people": (PersonRow, _people),
    "statements": (StatementRow, _statements),
    "positions": (PositionRow, _positions),
    "figures": (FigureRow, _figures),
    "sources": (SourceRow, _sources),
    "disagreements": (DisagreementRow, _disagreements),
    "corrections": (CorrectionRow, _corrections),
}


def _stated(event: Event) -> Iterator[tuple[str, Stated]]:
    return ((name, getattr(event, name)) for name in _FIELDS)


def _values(field: Stated) -> tuple[str, ...]:
    return tuple(claim.value for claim in field.claims)


def _ids(edition: Edition, seeds: Iterable[str]) -> tuple[str, ...]:
    return tuple(edition.sources[seed].id for seed in seeds)


def _page(edition: Edition, source: Source, anchor: str = "") -> str:
    return str(Addresses(edition, absolute=True).source(source.id, anchor))
