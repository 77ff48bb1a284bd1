"""Output: the counts of all sources, a table for each measure, by claimant and date; nothing is added up."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from generator.model.output_file import OutputFile
from generator.model.threads import Count, Tally
from generator.outputs.press.addresses import section_page
from generator.outputs.press.count_picture import count_picture, day_of
from generator.outputs.press.counted import place_of_measure
from generator.outputs.press.edition import Edition
from generator.outputs.press.paging import part_files
from generator.outputs.press.parts import Part
from generator.outputs.press.spread import Counted, count_parts


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
    """The pages of the figures."""

    def shown(part: Part[Counted]) -> dict[str, Any]:
        ordered = sorted(_tallies(edition, part), key=lambda tally: place_of_measure(edition, tally.measure))
        grouped = groupby(ordered, key=lambda tally: tally.measure)
        by_measure = [(measure, list(tallies)) for measure, tallies in grouped]
        tables = [(name, [row for tally in tallies for row in _rows(edition, tally)]) for name, tallies in by_measure]
        pictures = {measure: count_picture(edition, tallies) for measure, tallies in by_measure}
        cited = {one.count.citation.seed for one in part.items}
        seeds = tuple(seed for seed in edition.sources if seed in cited)
        return {"tables": tables, "pictures": pictures, "seeds": seeds}

    page = section_page(edition, "figures")
    yield from part_files(edition, page, "figures.md.jinja", count_parts(edition), shown)


def _tallies(edition: Edition, part: Part[Counted]) -> Iterator[Tally]:
    """What the tallies of the story hold of a part, in their order."""
    for place, held in groupby(sorted(part.items, key=lambda one: one.place), key=lambda one: one.place[0]):
        yield replace(edition.story.figures[place], counts=tuple(one.count for one in held))


def _rows(edition: Edition, tally: Tally) -> Iterator[Row]:
    for place, count in enumerate(tally.counts):
        yield Row(tally.claimed_by, count, day_of(edition, count), place == 0, len(tally.counts))
