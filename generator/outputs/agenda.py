"""Output: the agenda, what each side wanted on each point, when, and according to whom."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.model.output_file import OutputFile
from generator.model.threads import Point, Stand
from generator.outputs.press.addresses import section_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.events.matrix import matrix
from generator.outputs.press.lists.parts import Part
from generator.outputs.press.lists.spread import stand_parts
from generator.outputs.press.pages.paging import part_files


def render(edition: Edition) -> Iterator[OutputFile]:
    """The pages of the agenda."""

    def shown(part: Part[tuple[Point, Stand]]) -> dict[str, Any]:
        cited = {seed for _, stand in part.items for seed in stand.seeds}
        seeds = tuple(seed for seed in edition.sources if seed in cited)
        return {"seeds": seeds, "table": matrix(edition, _points(edition, part))}

    page = section_page(edition, "agenda")
    yield from part_files(edition, page, "agenda.md.jinja", stand_parts(edition), shown)


def _points(edition: Edition, part: Part[tuple[Point, Stand]]) -> tuple[Point, ...]:
    """What a part holds of the points of the story, in their order."""
    held = {id(stand) for _, stand in part.items}
    points = (
        replace(point, stands=tuple(one for one in point.stands if id(one) in held)) for point in edition.story.agenda
    )
    return tuple(point for point in points if point.stands)
