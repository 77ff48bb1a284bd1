"""Output: the timeline, in parts by year where it is too long for one page."""

from collections.abc import Iterator
from typing import Any

from generator.model.output_file import OutputFile
from generator.model.story import Event
from generator.outputs.press.addresses import section_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.events.choices import choices
from generator.outputs.press.lists.eras import eras
from generator.outputs.press.lists.parts import Part, part_title
from generator.outputs.press.lists.spread import timeline_parts
from generator.outputs.press.pages.paging import part_files
from generator.outputs.press.pages.structured import article
from generator.outputs.press.words.describing import about_timeline


def render(edition: Edition) -> Iterator[OutputFile]:
    """The pages of the timeline."""
    page = section_page(edition, "timeline")

    def shown(part: Part[Event]) -> dict[str, Any]:
        title = part_title(edition, edition.language.interface.timeline.title, part)
        description = about_timeline(edition, part.items)
        data = [article(edition, page + part.address, title, description)]
        values = {"eras": eras(edition, part.items), "filters": choices(edition, part.items)}
        return {"data": data, "title": title, "description": description, **values}

    yield from part_files(edition, page, "timeline.md.jinja", timeline_parts(edition), shown)
