"""Check: links within a built site that lead to no page, file or anchor of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from lxml import html

from generator.errors import Fault

_LINKS = "//a[@href] | //area[@href] | //link[@href] | //img[@src] | //script[@src] | //iframe[@src]"


@dataclass(frozen=True, slots=True)
class _Page:
    ids: frozenset[str]
    links: tuple[tuple[int | None, str], ...]
    canonical: str | None


def broken_links(site: Path, name: str) -> Iterator[Fault]:
    """A fault for each of them; `name` is what findings call the folder `site`, and nothing is told where it holds
    no site."""
    pages = {path.relative_to(site).as_posix(): _read(path) for path in sorted(site.rglob("*.html"))}
    home = pages["index.html"].canonical if "index.html" in pages else None
    base = home or "https://site.invalid/"
    for file, page in pages.items():
        for line, link in page.links:
            problem = _problem(site, pages, base, urljoin(base + file, link))
            if problem:
                remedy = "build again; if it stays, mend the page or template that has the link"
                yield Fault(f"{name}/{file}", line, link, problem, remedy)


def _read(path: Path) -> _Page:
    root = html.fromstring(path.read_bytes() or b"<html/>", parser=html.HTMLParser(encoding="utf-8"))
    links = ((element.sourceline, element.get("href") or element.get("src")) for element in root.xpath(_LINKS))
    canonical = root.xpath("string(//link[@rel='canonical']/@href)")
    ids = frozenset((*root.xpath("//@id"), *root.xpath("//a/@name")))
    return _Page(ids, tuple((line, link) for line, link in links if link), canonical or None)


def _problem(site: Path, pages: Mapping[str, _Page], base: str, target: str) -> str | None:
    address, anchor = urldefrag(target)
    if not address.startswith(base):
        return None
    path = unquote(urlsplit(address).path).removeprefix(urlsplit(base).path)
    file = f"{path}index.html" if path.endswith("/") or not path else path
    if file not in pages and not (site / file).is_file():
        return f"there is no {file} in the site"
    if anchor and file in pages and unquote(anchor) not in pages[file].ids:
        return f"{file} has no anchor {unquote(anchor)}"
    return None
