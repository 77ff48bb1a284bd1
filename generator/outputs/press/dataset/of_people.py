"""Dataset: rows made of people: who they are, what they said, where sides stand on a point."""

from collections.abc import Iterator
from itertools import chain

from generator.outputs.press.addresses import Addresses, sentence_anchor
from generator.outputs.press.dataset.referring import source_ids, source_page, values_of
from generator.outputs.press.dataset.rows import PersonRow, PositionRow, StatementRow
from generator.outputs.press.edition import Edition
from generator.outputs.press.extracts.quotations import quotations


def people(edition: Edition) -> Iterator[PersonRow]:
    """Persons, a row each."""
    here = Addresses(edition, absolute=True)
    for actor in edition.story.actors:
        yield PersonRow(
            id=actor.id,
            name=actor.name,
            party=actor.party,
            roles=values_of(actor.roles),
            spellings=values_of(actor.spellings),
            events=actor.events,
            known=actor.known,
            page=str(here.actor(actor.id)),
        )


def statements(edition: Edition) -> Iterator[StatementRow]:
    """Words said, each once, cut to what the site may quote."""
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
            page=source_page(edition, source, sentence_anchor(source.record, quote.citation.evidence)),
        )


def positions(edition: Edition) -> Iterator[PositionRow]:
    """Where a side or a person stands on a point of the agenda."""
    for point in edition.story.agenda:
        for stand in point.stands:
            yield PositionRow(
                point=point.id,
                actor=stand.actor,
                stance=stand.stance,  # type: ignore[arg-type]
                date=stand.date,
                event=stand.event,
                contested=stand.contested,
                sources=source_ids(edition, stand.seeds),
            )
