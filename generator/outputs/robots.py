"""Output: robots.txt (RFC 9309): everybody may read everything, and where each language's sitemap is.

It is asked for at the root of a host; where the site stands below a path, it does no harm."""

from collections.abc import Iterator

from generator.model.output_file import OutputFile
from generator.outputs.press.addresses import HOME
from generator.outputs.press.edition import Edition
from generator.outputs.press.pages.alternates import alternates


def render(edition: Edition) -> Iterator[OutputFile]:
    """The file, in the edition at the site's root alone."""
    if edition.is_first:
        addresses = [edition.base_url, *(other.address for other in alternates(edition, HOME))]
        lines = ["User-agent: *", "Allow: /", "", *(f"Sitemap: {address}sitemap.xml" for address in addresses), ""]
        yield OutputFile(f"{edition.language.code}/robots.txt", "\n".join(lines).encode())
