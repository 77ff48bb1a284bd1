"""Where pages stand: file names for the engine, addresses for links, anchors of sentences."""

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote

from markupsafe import Markup

from generator.language import Language
from generator.model.record import Evidence, Record
from generator.outputs.press.edition import Edition
from generator.outputs.press.escaping import as_markup, plain
from generator.outputs.press.once import once

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
        fragment = f"#{_quoted(anchor)}" if anchor else ""
        if self.absolute:
            return Markup(plain(self.edition.base_url) + quote(target) + fragment)
        return as_markup(_relative(target, self.page) + fragment)

    def file(self, path: str) -> Markup:
        """The link to a file below the edition's home, such as a feed."""
        if self.absolute:
            return self.to(path)
        return Markup(_relative(f"{path}/", self.page).rstrip("/"))

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


def section_at(language: Language, page: str) -> str | None:
    """The section that a page of an edition in `language` is in; None where it is in none."""
    return _sections(language).get(page.partition("/")[0])


def sentence_anchor(record: Record, evidence: Evidence) -> str:
    """The anchor, on the page of its source, of the sentence that holds the evidence."""
    return f"k{sentence_start(record, evidence)}"


def sentence_start(record: Record, evidence: Evidence) -> int:
    """Where the sentence that holds the evidence begins, or the evidence itself, where none does."""
    start, end = evidence.start, evidence.end
    for sentence in record.sentences:
        if sentence.start <= start and end <= sentence.end:
            return sentence.start
    return start


@once
def _sections(language: Language) -> dict[str, str]:
    return {word: name for name, word in language.interface.paths}


@lru_cache(maxsize=1 << 16)
def _relative(target: str, page: str) -> str:
    """The way from a page to another, both folders below the edition's home; `posixpath.relpath` takes ten times as
    long, since it asks for the folder that the program runs in."""
    if target.partition("/")[0] != page.partition("/")[0]:
        return "../" * page.count("/") + _quoted(target)
    there, here = target.split("/")[:-1], page.split("/")[:-1]
    shared = [*(one == other for one, other in zip(there, here, strict=False)), False].index(False)
    link = "../" * (len(here) - shared) + "".join(f"{_quoted(part)}/" for part in there[shared:])
    return link or "."


@lru_cache(maxsize=1 << 14)
def _quoted(part: str) -> str:
    return quote(part)
