"""Slots: places in pages written by hand that the generator fills, each a line of its own that holds its sign alone."""

from generator.outputs.press.addresses import Addresses
from generator.outputs.press.edition import Edition
from generator.outputs.press.embeds.embedding import timeline_embed
from generator.outputs.press.measured import measured
from generator.outputs.press.templates.filled import fill

ACCURACY = b"<!-- accuracy -->"
EMBED = b"<!-- embed -->"


def filled(edition: Edition, content: bytes) -> bytes:
    """A page with how often the rules err in place of one sign, where that is measured, and the code that embeds the
    timeline in place of the other."""
    here = Addresses(edition)
    if ACCURACY in content:
        found = measured(edition.settings.content)
        table = fill("parts/accuracy.md.jinja", here, found=found) if found else ""
        content = content.replace(ACCURACY, table.encode())
    if EMBED in content:
        code = fill("parts/embed_examples.md.jinja", here, embed=timeline_embed(edition))
        content = content.replace(EMBED, code.encode())
    return content
