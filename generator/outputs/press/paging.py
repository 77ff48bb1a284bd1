"""A page of an edition as a file for the engine."""

from typing import Any

from generator.model.story import OutputFile
from generator.outputs.press.addresses import Addresses
from generator.outputs.press.alternates import alternates, front_matter_of
from generator.outputs.press.edition import Edition
from generator.outputs.press.embedding import oembed_line
from generator.outputs.press.feed_links import feed_links
from generator.outputs.press.templates import fill


def page_file(edition: Edition, page: str, template: str, **values: Any) -> OutputFile:
    """The page as an index file in a folder of its own: its links are then the same for engines that read them from
    the file's place (Zensical) as for those that leave them as addresses (MkDocs)."""
    text = fill(template, Addresses(edition, page), **values)
    fence, head, rest = text.partition("---\n")
    told = front_matter_of(alternates(edition, page)) + feed_links(edition, page) + oembed_line(edition, page)
    text = fence + head + told + rest
    return OutputFile(f"{edition.language.code}/{page}index.md", text.encode())
