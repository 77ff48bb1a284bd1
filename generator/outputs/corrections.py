"""Output: the log of corrections, those that are marked public, the latest first."""

from collections.abc import Iterator

from generator.model.story import OutputFile
from generator.outputs.press.addresses import section_page
from generator.outputs.press.corrected import corrected
from generator.outputs.press.edition import Edition
from generator.outputs.press.paging import page_file


def render(edition: Edition) -> Iterator[OutputFile]:
    """The one page of the log."""
    page = section_page(edition, "corrections")
    yield page_file(edition, page, "corrections.md.jinja", entries=corrected(edition))
