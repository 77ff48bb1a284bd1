"""Output: the list of all people by party, and pages for each of them."""

from collections.abc import Iterator
from functools import partial

from generator.model.output_file import OutputFile
from generator.model.story import Actor
from generator.outputs.press.addresses import member_page, section_page
from generator.outputs.press.attendance import seeds_of
from generator.outputs.press.edition import Edition
from generator.outputs.press.excerpt import Excerpt, excerpt
from generator.outputs.press.lists.biography import biography
from generator.outputs.press.pages.paging import page_file, part_file
from generator.outputs.press.pages.searching import aside


def render(edition: Edition) -> Iterator[OutputFile]:
    """The list, and the pages; whom much is told of has one for each year."""
    yield page_file(edition, section_page(edition, "actors"), "actors.md.jinja", groups=_by_party(edition))
    for actor in edition.story.actors:
        yield from _actor(excerpt(edition, actors=[actor]), actor, aside(edition, "actors"))


def _actor(told: Excerpt, actor: Actor, left: tuple[str, ...]) -> Iterator[OutputFile]:
    page, found = member_page(told.edition, "actors", actor.id), biography(told.edition, actor)

    def make(place: int, edition: Edition) -> bytes:
        part, shown = found[place]
        values = {"actor": shown, "seeds": seeds_of(edition, shown), "aside": left}
        return part_file(edition, page, "actor.md.jinja", part, [one for one, _ in found], **values).content

    for place, (part, _) in enumerate(found):
        yield told.file(f"{page}{part.address}index.md", partial(make, place), left)


def _by_party(edition: Edition) -> list[tuple[str | None, list[Actor]]]:
    order = [party.id for party in edition.subject.topic.parties]
    parties = {actor.party for actor in edition.story.actors}
    known = [party for party in order if party in parties]
    others = sorted(party for party in parties if party and party not in order)
    groups: list[str | None] = [*known, *others, *([None] if None in parties else [])]
    return [(party, [actor for actor in edition.story.actors if actor.party == party]) for party in groups]
