"""Output: the pages written by hand, with what the site fills in and with their counterparts."""

from collections.abc import Iterator

from generator.model.output_file import OutputFile
from generator.outputs.press.edition import Edition
from generator.outputs.press.pages.slots import filled
from generator.outputs.press.pages.written import with_alternates, written_pages


def render(edition: Edition) -> Iterator[OutputFile]:
    """A file for each page in the folder of the language."""
    for page in written_pages(edition):
        content = filled(edition, with_alternates(edition, page))
        yield OutputFile(f"{edition.language.code}/{page.file}", content)
