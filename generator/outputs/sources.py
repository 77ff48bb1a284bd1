"""Output: the list of sources and a page for each, which is made again only where what it tells has changed."""

from collections.abc import Iterator

from generator.model.output_file import OutputFile
from generator.model.story import Source
from generator.outputs.press.addresses import member_page, section_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.excerpt import Excerpt, excerpt
from generator.outputs.press.findings.reading_notes import reading_notes
from generator.outputs.press.lists.spread import source_parts
from generator.outputs.press.pages.paging import page_file, part_files
from generator.outputs.press.pages.searching import aside, searched


def render(edition: Edition) -> Iterator[OutputFile]:
    """The pages of the sources."""
    page, left, found = section_page(edition, "sources"), aside(edition, "sources"), searched(edition)
    note = {"searched": len(found) if left else None}
    yield from part_files(edition, page, "sources.md.jinja", source_parts(edition), lambda _: note)
    for source in edition.story.sources:
        yield _source(excerpt(edition, sources=[source]), source, left, source.id not in found)


def _source(told: Excerpt, source: Source, left: tuple[str, ...], hidden: bool) -> OutputFile:
    page = member_page(told.edition, "sources", source.id)

    def make(edition: Edition) -> bytes:
        notes = reading_notes(edition, source)
        shown = page_file(edition, page, "source.md.jinja", hidden=hidden, aside=left, source=source, notes=notes)
        return shown.content

    return told.file(f"{page}index.md", make, left, hidden)
