"""Dataset: rows made of sources: what they are, what they count, where they differ, what was put right."""

from collections.abc import Iterator

from generator.outputs.press.dataset.referring import source_ids, source_page
from generator.outputs.press.dataset.rows import CorrectionRow, DisagreementRow, FigureRow, SourceRow
from generator.outputs.press.edition import Edition


def figures(edition: Edition) -> Iterator[FigureRow]:
    """Counts of people."""
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


def sources(edition: Edition) -> Iterator[SourceRow]:
    """Articles, a row each."""
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
            page=source_page(edition, source),
        )


def disagreements(edition: Edition) -> Iterator[DisagreementRow]:
    """Each version of what is contested."""
    for one in edition.story.disagreements:
        for place, claim in enumerate(one.versions, start=1):
            yield DisagreementRow(
                about=one.about,
                subject=one.subject,
                field=one.field,
                event=one.event,
                value=claim.value,
                place=place,
                sources=source_ids(edition, claim.seeds),
            )


def corrections(edition: Edition) -> Iterator[CorrectionRow]:
    """Public corrections."""
    for one in edition.story.corrections:
        source = edition.sources[one.seed].id
        yield CorrectionRow(source=source, field=one.field, was=one.was, now=one.now, reason=one.reason, date=one.date)
