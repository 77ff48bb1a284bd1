"""For tests of feeds: one file of an edition's feeds."""

from generator.model.output_file import OutputFile
from generator.outputs import feeds
from generator.outputs.press.edition import Edition


def site_feed(edition: Edition, file: str = "feed.xml") -> OutputFile:
    """The feed at `file` below the edition's home, by default the site's own in RSS."""
    path = f"{edition.language.code}/{file}"
    return next(output for output in feeds.render(edition) if output.path == path)
