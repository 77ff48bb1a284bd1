"""Summary: which files a page makes a browser fetch the first time, as its HTML and style sheets say."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from lxml import html

_FACE = re.compile(r"@font-face\s*\{([^}]*)\}")
_URL = re.compile(r"""url\(["']?([^"')]+)""")
_RANGE = re.compile(r"U\+([0-9A-Fa-f]+)(?:-([0-9A-Fa-f]+))?")
_FETCHED = (
    "//link[contains(concat(' ', @rel, ' '), ' stylesheet ')]/@href",
    "//link[@rel='icon' or @rel='preload']/@href",
    "//script[not(ancestor::template)]/@src",
    "//img[not(@loading='lazy')]/@src",
)


def fetched(site: Path, page: Path) -> frozenset[Path]:
    """The files of the built `site` that the HTML file `page` asks for, itself included. Scripts may ask for more."""
    root = html.fromstring(page.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
    found = {page, *(_file(site, page, address) for query in _FETCHED for address in root.xpath(query))}
    files = {path for path in found if path and path.is_file()}
    text = frozenset(map(ord, set(root.text_content())))
    files.update(_fonts(site, page, "".join(root.xpath("//style/text()")), text))
    for sheet in [path for path in files if path.suffix == ".css"]:
        files.update(_fonts(site, sheet, sheet.read_text(encoding="utf-8"), text))
    return frozenset(files)


def _file(site: Path, page: Path, address: str) -> Path | None:
    """The file that an address leads to from `page`; None where it leads to another host."""
    place = "/" + page.relative_to(site).as_posix()
    parts = urlsplit(urljoin(f"https://site.invalid{place}", address))
    return site / unquote(parts.path).lstrip("/") if parts.netloc == "site.invalid" else None


def _fonts(site: Path, place: Path, css: str, signs: frozenset[int]) -> Iterator[Path]:
    """The fonts that styles in the file `place` name, where they hold one of the `signs` of a page."""
    for address, ranges in _faces(css):
        if not ranges or any(first <= sign <= last for first, last in ranges for sign in signs):
            file = _file(site, place, address)
            if file and file.is_file():
                yield file


@cache
def _faces(css: str) -> tuple[tuple[str, tuple[tuple[int, int], ...]], ...]:
    """The font files that styles name, each with the ranges of signs that it is for."""
    faces = _FACE.findall(css)
    return tuple(
        (address, tuple((int(first, 16), int(last or first, 16)) for first, last in _RANGE.findall(face)))
        for face in faces
        for address in _URL.findall(face)[:1]
    )
