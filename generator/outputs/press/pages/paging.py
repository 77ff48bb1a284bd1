"""A page of an edition as a file for the engine, and the pages of a list that is in parts."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from generator.model.output_file import OutputFile
from generator.outputs.press.addresses import Addresses
from generator.outputs.press.channels.links import feed_links
from generator.outputs.press.edition import Edition
from generator.outputs.press.embeds.embedding import oembed_line
from generator.outputs.press.lists.parts import Part, T
from generator.outputs.press.pages.alternates import alternates, front_matter_of
from generator.outputs.press.pages.searching import NOWHERE, set_aside
from generator.outputs.press.pages.sharing import sharing_lines
from generator.outputs.press.pages.structured import Thing
from generator.outputs.press.templates.filled import fill


def page_file(
    edition: Edition,
    page: str,
    template: str,
    *,
    data: Sequence[Thing] = (),
    hidden: bool = False,
    aside: tuple[str, ...] = (),
    **values: Any,
) -> OutputFile:
    """The page as an index file in a folder of its own: its links are then the same for engines that read them from
    the file's place (Zensical) as for those that leave them as addresses (MkDocs).

    `data` is its structured data; that of an `event`, an `actor` or a `source` among the values follows from it, and
    the way to the page from its address. Search leaves out a `hidden` page, and the parts at the anchors `aside`."""
    text = set_aside(fill(template, Addresses(edition, page), **values), aside)
    subject = values.get("event") or values.get("actor") or values.get("source")
    fence, head, rest = text.partition("---\n")
    counterparts = front_matter_of(alternates(edition, page))
    head += counterparts + feed_links(edition, page) + oembed_line(edition, page)
    head += sharing_lines(edition, page, subject, data) + (NOWHERE if hidden else "")
    return OutputFile(f"{edition.language.code}/{page}index.md", (fence + head + rest).encode())


def part_files(
    edition: Edition,
    page: str,
    template: str,
    found: Sequence[Part[T]],
    values: Callable[[Part[T]], dict[str, Any]] = lambda _: {},
) -> Iterator[OutputFile]:
    """The pages of a list whose own page is `page`: `template` filled with the `values` of each part."""
    for part in found:
        yield part_file(edition, page, template, part, found, **values(part))


def part_file(
    edition: Edition, page: str, template: str, part: Part[T], found: Sequence[Part[T]], **values: Any
) -> OutputFile:
    """The page of one `part` of those `found`; its template knows it, all `parts`, and the `first_page`, below which
    they stand. Search finds the list's own page alone."""
    given = {"part": part, "parts": found, "first_page": page, **values}
    return page_file(edition, page + part.address, template, hidden=bool(part.address), **given)
