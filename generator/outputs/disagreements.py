"""Output: the ledger of disagreements, every fact on which sources differ, with each version and its sentences."""

from collections.abc import Iterator

from generator.model.story import OutputFile
from generator.outputs.press.addresses import section_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.ledger import ledger
from generator.outputs.press.paging import page_file


def render(edition: Edition) -> Iterator[OutputFile]:
    """The one page of the ledger."""
    yield page_file(edition, section_page(edition, "disagreements"), "disagreements.md.jinja", rows=ledger(edition))
