"""Alternates: the same page in the other languages of the site, for the switcher and for `hreflang`."""

import json
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from babel import Locale

from generator.language import load_language
from generator.outputs.press.edition import Edition


@dataclass(frozen=True)
class Alternate:
    """A page in another language: its tag, its name in itself, the link to it from this page, and its address."""

    lang: str
    name: str
    link: str
    address: str


def alternates(edition: Edition, page: str) -> tuple[Alternate, ...]:
    """The counterparts of `page` (its address below the edition's home), which every edition has."""
    codes = edition.subject.topic.languages
    here = "/" + _folder(edition, edition.language.code) + page
    return tuple(_alternate(edition, code, page, here) for code in codes if code != edition.language.code)


def front_matter_of(edition: Edition, page: str) -> str:
    """The lines of front matter that tell the theme of them; empty where the site has one language."""
    found = alternates(edition, page)
    told = [vars(one) for one in found]
    return f"alternate: {json.dumps(told, ensure_ascii=False)}\n" if told else ""


def homes(edition: Edition) -> Iterator[dict[str, str]]:
    """The first pages of the other editions, for pages that only this one has."""
    for one in alternates(edition, ""):
        yield {"lang": one.lang, "name": one.name, "link": one.address}


def _alternate(edition: Edition, code: str, page: str, here: str) -> Alternate:
    target = _folder(edition, code) + _counterpart(edition, code, page)
    name = Locale.parse(code, sep="-").get_display_name(code) or code
    return Alternate(code, name, f"{posixpath.relpath('/' + target, here)}/", edition.settings.site_url + target)


def _folder(edition: Edition, code: str) -> str:
    return "" if code == edition.subject.topic.languages[0] else f"{code}/"


def _counterpart(edition: Edition, code: str, page: str) -> str:
    section, slash, rest = page.partition("/")
    here = edition.language.interface.paths.model_dump()
    there = load_language(code).interface.paths.model_dump()
    names = {path: name for name, path in here.items()}
    return f"{there[names[section]]}{slash}{rest}" if section in names else page
