"""Output: the list of sources and a page for each, which is made again only where what it tells has changed."""

from collections.abc import Iterator

from generator.model.story import OutputFile, Source
from generator.outputs.press.addresses import member_page, section_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.excerpt import Excerpt, excerpt
from generator.outputs.press.paging import page_file, part_files
from generator.outputs.press.reading_notes import reading_notes
from generator.outputs.press.spread import source_parts


def render(edition: Edition) -> Iterator[OutputFile]:
    """The pages of the sources."""
    yield from part_files(edition, section_page(edition, "sources"), "sources.md.jinja", source_parts(edition))
    for source in edition.story.sources:
        yield _source(excerpt(edition, sources=[source]), source)


def _source(told: Excerpt, source: Source) -> OutputFile:
    page = member_page(told.edition, "sources", source.id)

    def make(edition: Edition) -> bytes:
        notes = reading_notes(edition, source)
        return page_file(edition, page, "source.md.jinja", source=source, notes=notes).content

    return told.file(f"{page}index.md", make)
