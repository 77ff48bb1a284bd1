"""Alternates: the same page in the other languages of the site, for the switcher and for `hreflang`."""

import json
import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlsplit

from babel import Locale

from generator.language import load_language
from generator.outputs.press.addresses import section_at
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
    pages = {code: _counterpart(edition, code, page) for code in codes if code != edition.language.code}
    return linked(edition, page, pages)


def linked(edition: Edition, page: str, pages: Mapping[str, str]) -> tuple[Alternate, ...]:
    """`pages` (by language, each an address below its edition's home) as seen from `page`."""
    here = "/" + _folder(edition, edition.language.code) + page
    return tuple(_alternate(edition, code, target, here) for code, target in pages.items())


def front_matter_of(found: tuple[Alternate, ...]) -> str:
    """The lines of front matter that tell the theme of counterparts; empty where there is none."""
    told = [vars(one) for one in found]
    return f"alternate: {json.dumps(told, ensure_ascii=False)}\n" if told else ""


def homes(edition: Edition) -> Iterator[dict[str, str]]:
    """The first pages of the other editions, for pages that only this one has; their links begin at the host."""
    for one in alternates(edition, ""):
        yield {"lang": one.lang, "name": one.name, "link": urlsplit(one.address).path}


def missing(edition: Edition) -> list[dict[str, str]]:
    """What the page for an address that does not exist says, in every language of the site, the edition's own first:
    a server knows only one such page and shows it for a miss in any language."""
    code, codes = edition.language.code, edition.subject.topic.languages
    ordered = (code, *(other for other in codes if other != code))
    return [{"lang": one, **_missing(edition, one)} for one in ordered]


def _missing(edition: Edition, code: str) -> dict[str, str]:
    words, paths = load_language(code).interface, urlsplit(edition.settings.site_url + _folder(edition, code)).path
    said = {"title": words.missing.title, "text": words.missing.text, "home_name": words.navigation.home}
    timeline = {"timeline": f"{paths}{words.paths.timeline}/", "timeline_name": words.navigation.timeline}
    return {**said, "home": paths, **timeline}


def _alternate(edition: Edition, code: str, page: str, here: str) -> Alternate:
    target = _folder(edition, code) + page
    return Alternate(
        code, _own_name(code), f"{posixpath.relpath('/' + target, here)}/", edition.settings.site_url + target
    )


@cache
def _own_name(code: str) -> str:
    return Locale.parse(code, sep="-").get_display_name(code) or code


def _folder(edition: Edition, code: str) -> str:
    return "" if code == edition.subject.topic.languages[0] else f"{code}/"


def _counterpart(edition: Edition, code: str, page: str) -> str:
    section = section_at(edition.language, page)
    there = load_language(code).interface.paths
    return f"{getattr(there, section)}/{page.partition('/')[2]}" if section else page
