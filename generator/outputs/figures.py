"""Output: the counts of all sources, a table for each measure, by claimant and date; nothing is added up."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.model.story import OutputFile
from generator.model.threads import Count, Tally
from generator.outputs.press.addresses import section_page
from generator.outputs.press.count_picture import count_picture, day_of
from generator.outputs.press.edition import Edition
from generator.outputs.press.paging import page_file


@dataclass(frozen=True)
class Row:
    """A count with its claimant, whose name stands in front of the `first` of a `span` of rows; `date` is the day that
    it is for, else that on which its article was published."""

    claimant: str | None
    count: Count
    date: str | None
    first: bool
    span: int


def render(edition: Edition) -> Iterator[OutputFile]:
    """The one page of the figures."""
    grouped = groupby(edition.story.figures, key=lambda tally: tally.measure)
    by_measure = [(measure, list(tallies)) for measure, tallies in grouped]
    tables = [(measure, [row for tally in tallies for row in _rows(edition, tally)]) for measure, tallies in by_measure]
    pictures = {measure: count_picture(edition, tallies) for measure, tallies in by_measure}
    cited = {count.citation.seed for tally in edition.story.figures for count in tally.counts}
    seeds = tuple(seed for seed in edition.sources if seed in cited)
    page = section_page(edition, "figures")
    yield page_file(edition, page, "figures.md.jinja", tables=tables, pictures=pictures, seeds=seeds)


def _rows(edition: Edition, tally: Tally) -> Iterator[Row]:
    for place, count in enumerate(tally.counts):
        yield Row(tally.claimed_by, count, day_of(edition, count), place == 0, len(tally.counts))
