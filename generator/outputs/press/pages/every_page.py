"""Every page of an edition with its kind, as checks and summaries ask for them."""

from collections.abc import Iterator

from generator.outputs.press.addresses import HOME, member_page, section_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.pages.written import written_pages

_SECTIONS = ("timeline", "rounds", "actors", "agenda", "figures", "disagreements", "corrections", "sources", "data")


def every_page(edition: Edition) -> Iterator[tuple[str, str]]:
    """Kind and address (relative to the edition's home) of every page; a page written by hand is of the kind that its
    `id` names."""
    story = edition.story
    many = (("round", "rounds", story.events), ("actor", "actors", story.actors), ("source", "sources", story.sources))
    yield "home", HOME
    yield from ((name, section_page(edition, name)) for name in _SECTIONS)
    yield from ((kind, member_page(edition, section, one.id)) for kind, section, ones in many for one in ones)
    yield from ((page.id or "written", page.address) for page in written_pages(edition))
