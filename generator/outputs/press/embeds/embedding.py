"""Embeds: which parts of the story other sites can show, where each stands, and the page that it is a part of.

Their addresses are the same in every language and never change, since they stand in pages that nobody here can mend."""

import json
from dataclasses import dataclass
from typing import Literal

from generator.model.story import Event
from generator.outputs.press.addresses import member_page, section_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.lists.eras import Era, eras
from generator.outputs.press.lists.parts import Part
from generator.outputs.press.lists.spread import timeline_parts
from generator.outputs.press.words.names import event_full_title, in_language, series_name

Kind = Literal["timeline", "series", "rounds", "actors"]
FOLDER = "embed/"
HEIGHTS: dict[Kind, int] = {"timeline": 640, "series": 560, "rounds": 480, "actors": 480}
"""How high an embed stands where no script tells its height, in CSS pixels."""


@dataclass(frozen=True)
class Embed:
    """A part of the story as one file; `id` is that of the run of talks, event or person, `page` and `anchor` are where
    the site has it in full, `title` is its heading."""

    kind: Kind
    id: str
    title: str
    page: str
    anchor: str = ""

    @property
    def folder(self) -> str:
        """The folder that its file stands in, relative to the edition's home."""
        return FOLDER if self.kind == "timeline" else f"{FOLDER}{self.kind}/"

    @property
    def file(self) -> str:
        """Its file, relative to the edition's home."""
        return f"{self.folder}{self.id}.html"

    @property
    def oembed(self) -> str:
        """The file that describes it to those who paste the page's address (https://oembed.com)."""
        return f"{self.folder}{self.id}.json"

    @property
    def height(self) -> int:
        """Its height where no script tells it."""
        return HEIGHTS[self.kind]


def timeline_embed(edition: Edition) -> Embed:
    """The whole story."""
    title = in_language(edition, edition.subject.topic.title)
    return Embed("timeline", "timeline", title, section_page(edition, "timeline"))


def series_embeds(edition: Edition) -> tuple[Embed, ...]:
    """Each run of talks that has an event; in full it is an era of the timeline."""
    page = section_page(edition, "timeline")
    places = {era.series: (page + part.address, era.anchor) for part, era in reversed(_eras_by_part(edition))}
    held = {event.series for event in edition.story.events}
    return tuple(
        Embed("series", one, series_name(edition, one), *places.get(one, (page, "")))
        for one in sorted(filter(None, held), key=list(edition.series).index)
    )


def _eras_by_part(edition: Edition) -> list[tuple[Part[Event], Era]]:
    return [(part, era) for part in timeline_parts(edition) for era in eras(edition, part.items)]


def page_embed(edition: Edition, page: str) -> Embed | None:
    """What can be embedded of the page at `page`: the timeline, an event or a person; None for other pages."""
    if page == section_page(edition, "timeline"):
        return timeline_embed(edition)
    folder, _, identity = page.rstrip("/").rpartition("/")
    if f"{folder}/" == section_page(edition, "rounds") and identity in edition.events:
        return Embed("rounds", identity, event_full_title(edition, edition.events[identity]), page)
    if f"{folder}/" == section_page(edition, "actors") and identity in edition.actors:
        return Embed("actors", identity, edition.actors[identity].name, page)
    return None


def embeds(edition: Edition) -> tuple[Embed, ...]:
    """All embeds of the edition."""
    rounds = (member_page(edition, "rounds", event.id) for event in edition.story.events)
    actors = (member_page(edition, "actors", actor.id) for actor in edition.story.actors)
    members = filter(None, (page_embed(edition, page) for page in (*rounds, *actors)))
    return (timeline_embed(edition), *series_embeds(edition), *members)


def oembed_line(edition: Edition, page: str) -> str:
    """The line of front matter that tells the theme where the description of a page's embed stands, if it has one."""
    embed = page_embed(edition, page)
    return f"oembed: {json.dumps(edition.base_url + embed.oembed)}\n" if embed else ""
