"""Output: the agenda, what each side wanted on each point, when, and according to whom."""

from collections.abc import Iterator

from generator.model.story import OutputFile
from generator.outputs.press.addresses import section_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.matrix import matrix
from generator.outputs.press.paging import page_file


def render(edition: Edition) -> Iterator[OutputFile]:
    """The one page of the agenda."""
    cited = {seed for point in edition.story.agenda for stand in point.stands for seed in stand.seeds}
    seeds = tuple(seed for seed in edition.sources if seed in cited)
    page = section_page(edition, "agenda")
    yield page_file(edition, page, "agenda.md.jinja", seeds=seeds, table=matrix(edition))
