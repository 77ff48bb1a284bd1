"""Dataset: rows made of events: rounds, and what each source states of them."""

from collections.abc import Iterator

from generator.model.claims import Stated
from generator.model.story import Event
from generator.outputs.press.addresses import Addresses
from generator.outputs.press.dataset.referring import source_ids, values_of
from generator.outputs.press.dataset.rows import ClaimRow, RoundRow
from generator.outputs.press.edition import Edition

_FIELDS = ("dates", "numbers", "parties", "mediators", "venues", "outcomes", "agreed", "open")


def rounds(edition: Edition) -> Iterator[RoundRow]:
    """Events, a row each."""
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
            parties=values_of(event.parties),
            mediators=values_of(event.mediators),
            venues=values_of(event.venues),
            agreed=values_of(event.agreed),
            open=values_of(event.open),
            contested=tuple(name for name, field in _stated(event) if field.contested),
            people=event.actors,
            sources=source_ids(edition, event.seeds),
            page=str(here.event(event.id)),
        )


def claims(edition: Edition) -> Iterator[ClaimRow]:
    """Each value that a source gives for a field of an event."""
    for event in edition.story.events:
        for name, field in _stated(event):
            for place, claim in enumerate(field.claims, start=1):
                sources = source_ids(edition, claim.seeds)
                told = {"value": claim.value, "place": place, "independent": claim.sources, "sources": sources}
                yield ClaimRow(event=event.id, field=name, **told)  # type: ignore[arg-type]


def _stated(event: Event) -> Iterator[tuple[str, Stated]]:
    return ((name, getattr(event, name)) for name in _FIELDS)
