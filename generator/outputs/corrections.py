"""Output: the log of corrections, those that are marked public, the latest first."""

from collections.abc import Iterator

from generator.model.output_file import OutputFile
from generator.outputs.press.addresses import section_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.lists.spread import correction_parts
from generator.outputs.press.pages.paging import part_files


def render(edition: Edition) -> Iterator[OutputFile]:
    """The pages of the log."""
    page = section_page(edition, "corrections")
    yield from part_files(edition, page, "corrections.md.jinja", correction_parts(edition))
