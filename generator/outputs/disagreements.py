"""Output: the ledger of disagreements, every fact on which sources differ, with each version and its sentences."""

from collections.abc import Iterator

from generator.model.output_file import OutputFile
from generator.outputs.press.addresses import section_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.lists.spread import ledger_parts
from generator.outputs.press.pages.paging import part_files


def render(edition: Edition) -> Iterator[OutputFile]:
    """The pages of the ledger."""
    page = section_page(edition, "disagreements")
    yield from part_files(edition, page, "disagreements.md.jinja", ledger_parts(edition))
