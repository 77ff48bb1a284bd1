"""Output: the counts of all sources, a table for each measure, by claimant and date; nothing is added up.

Of many counts the table has the latest; those before stand in a second one, behind a touch."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import count as count_from
from itertools import groupby
from typing import Any

from generator.model.output_file import OutputFile
from generator.model.threads import Count, Tally
from generator.outputs.press.addresses import section_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.events.count_picture import count_picture, day_of
from generator.outputs.press.events.counted import place_of_measure
from generator.outputs.press.lists.parts import Part
from generator.outputs.press.lists.spread import Counted, count_parts
from generator.outputs.press.pages.paging import part_files

FEW = 12
"""So many counts of a measure a table shows at once, where there are at least a few more."""
MORE = 3


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
        tables = [(name, *_latest(edition, tallies)) for name, tallies in by_measure]
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


def _latest(edition: Edition, tallies: list[Tally]) -> tuple[list[Row], list[Row]]:
    """The rows of the latest counts of a measure, and those of the counts before."""
    told = [(day_of(edition, count) or "", place) for place, count in enumerate(_counts(tallies))]
    before = {place for _, place in sorted(told)[:-FEW]} if len(told) >= FEW + MORE else set[int]()
    return _rows(edition, tallies, lambda place: place not in before), _rows(edition, tallies, before.__contains__)


def _counts(tallies: list[Tally]) -> Iterator[Count]:
    return (count for tally in tallies for count in tally.counts)


def _rows(edition: Edition, tallies: list[Tally], shown: Callable[[int], bool]) -> list[Row]:
    rows, places = list[Row](), count_from(0)
    for tally in tallies:
        told = [(count, day_of(edition, count)) for count in tally.counts if shown(next(places))]
        rows += [Row(tally.claimed_by, *one, not place, len(told)) for place, one in enumerate(told)]
    return rows
