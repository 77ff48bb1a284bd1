"""Where pages stand: file names for the engine, addresses for links, anchors of sentences."""

import posixpath
from dataclasses import dataclass
from urllib.parse import quote

from markupsafe import Markup

from generator.model.record import Evidence, Record
from generator.outputs.press.edition import Edition
from generator.outputs.press.escaping import plain

HOME = ""


@dataclass(frozen=True)
class Addresses:
    """Addresses as seen from the page at `page` (relative to the edition's home, with a slash at its end).

    Links are relative, so that the site works under any path; with `absolute` they begin with the site's address,
    as feeds need them."""

    edition: Edition
    page: str = HOME
    absolute: bool = False
    bare: bool = False
    """Whether the page runs no script of ours, so that its marks need nothing that only a script reads."""

    def to(self, target: str, anchor: str = "") -> Markup:
        """The link to another page of the edition, with a fragment where `anchor` is given; percent-encoded."""
        fragment = f"#{quote(anchor)}" if anchor else ""
        if self.absolute:
            return Markup(plain(self.edition.base_url) + quote(target) + fragment)
        return Markup(_relative(quote(target), quote(self.page)) + fragment)

    def file(self, path: str) -> Markup:
        """The link to a file below the edition's home, such as a feed."""
        if self.absolute:
            return self.to(path)
        return Markup(posixpath.relpath("/" + quote(path), "/" + quote(self.page)))

    def section(self, name: str, anchor: str = "") -> Markup:
        """The link to a section: `timeline`, `rounds`, `actors`, `agenda`, `disagreements`, and so on."""
        return self.to(section_page(self.edition, name), anchor)

    def event(self, identity: str) -> Markup:
        """The link to the page of an event."""
        return self.to(member_page(self.edition, "rounds", identity))

    def actor(self, identity: str) -> Markup:
        """The link to the page of a person."""
        return self.to(member_page(self.edition, "actors", identity))

    def source(self, identity: str, anchor: str = "") -> Markup:
        """The link to the page of a source, by the source's id."""
        return self.to(member_page(self.edition, "sources", identity), anchor)


def section_page(edition: Edition, name: str) -> str:
    """The page of a section, relative to the edition's home."""
    word: str = getattr(edition.language.interface.paths, name)
    return f"{word}/"


def member_page(edition: Edition, section: str, identity: str) -> str:
    """The page of one event, actor or source, relative to the edition's home."""
    return f"{section_page(edition, section)}{identity}/"


def sentence_anchor(record: Record, evidence: Evidence) -> str:
    """The anchor, on the page of its source, of the sentence that holds the evidence."""
    holders = (one.start for one in record.sentences if one.start <= evidence.start and evidence.end <= one.end)
    return f"k{next(holders, evidence.start)}"


def _relative(target: str, page: str) -> str:
    link = posixpath.relpath("/" + target, "/" + page)
    return link if link == "." else f"{link}/"
