"""Every page of the real site, read without a browser: links, anchors, titles, and how much of an article is shown."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit
from xml.etree import ElementTree

import pytest

from generator.language import load_language
from generator.records.store import load_records
from generator.settings import load_settings

ROOT = Path(__file__).resolve().parents[2]
SITE = "https://babak.example/"
HOMES = {"id": "", "en": "en/"}
"""Where each language of the site begins."""
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class _Page(HTMLParser):
    """The parts of a page that these tests look at."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.meta: dict[str, str] = {}
        self.alternates: list[str] = []
        self.tongues: dict[str, str] = {}
        self.language = ""
        self.title = ""
        self.headings = 0
        self.quoted = ""
        self._open: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = {name: value or "" for name, value in attrs}
        if tag not in VOID:
            self._open.append((tag, held.get("class", "")))
        if "id" in held:
            self.ids.append(held["id"])
        if tag == "a" and "href" in held:
            self.links.append((held["href"], held.get("class", "")))
        if tag == "link" and held.get("rel", "").split() == ["alternate"]:
            self.alternates.append(held.get("type", ""))
            if "hreflang" in held:
                self.tongues[held["hreflang"]] = held["href"]
        if tag == "meta" and "name" in held:
            self.meta[held["name"]] = held.get("content", "")
        self.language = held.get("lang", "") if tag == "html" else self.language
        self.headings += tag == "h1"

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        tags, classes = [tag for tag, _ in self._open], [held for _, held in self._open]
        if tags[-1:] == ["title"]:
            self.title += data
        if "blockquote" in tags and "extracts" in classes and "gap" not in classes:
            self.quoted += data.strip("\n")


def _language(address: str) -> str:
    return next(code for code, home in reversed(HOMES.items()) if address.startswith(home))


@pytest.fixture(scope="module")
def pages(everything: dict[str, _Page]) -> dict[str, _Page]:
    """The site's own pages: all but the embeds, which other sites show."""
    own = {address: page for address, page in everything.items() if not re.search(r"embed/.*\.html$", address)}
    assert 0 < len(own) < len(everything)
    return own


@pytest.fixture(scope="module")
def everything(built_site: Path) -> dict[str, _Page]:
    """All pages by their address below the site's root."""
    found = sorted(built_site.rglob("*.html"))
    return {
        path.relative_to(built_site).as_posix().removesuffix("index.html"): _Page(path.read_text(encoding="utf-8"))
        for path in found
    }


def test_every_link_and_anchor_resolves(everything: dict[str, _Page], built_site: Path) -> None:
    """A link inside the site leads to a page or file that is there, and to an anchor that stands on it once."""
    broken = []
    for address, page in everything.items():
        for link, _ in page.links:
            target, anchor = urldefrag(urljoin(SITE + address, link))
            if not target.startswith(SITE):
                continue
            path = unquote(urlsplit(target).path).removeprefix("/")
            there = path in everything or (built_site / path).is_file()
            # __skip and friends are Material's own and made by its script
            if not there or (anchor and path in everything and everything[path].ids.count(unquote(anchor)) != 1):
                broken.append(f"{address} -> {link}")
    assert broken == []


def test_every_mark_leads_to_a_sentence(pages: dict[str, _Page]) -> None:
    """Facts carry marks on every page that shows facts, and each ends at a sentence of a source."""
    marked = {address for address, page in pages.items() if any(kind == "cite" for _, kind in page.links)}
    for code, home in HOMES.items():
        below = {address for address in pages if _language(address) == code}
        members = {address for address in below if address.removeprefix(home).count("/") > 1}
        assert members
        assert members | {home, f"{home}{load_language(code).interface.paths.timeline}/"} <= marked
    ends = {link.rpartition("#")[2] for page in pages.values() for link, kind in page.links if kind == "cite"}
    assert all(end == "facts" or (end[0] == "k" and end[1:].isdigit()) for end in ends)


def test_every_page_introduces_itself(pages: dict[str, _Page]) -> None:
    """Language, one main heading, a title of its own in its language, a description, and the feed of its language are
    stated on every page."""
    for address, page in pages.items():
        assert page.language == _language(address), address
        assert page.headings == 1, address
        assert page.meta.get("description"), address
        assert "application/rss+xml" in page.alternates, address
        assert len(page.ids) == len(set(page.ids)), address
    titles = [(page.language, page.title.strip()) for address, page in pages.items() if "404" not in address]
    assert len(titles) == len(set(titles))


def test_every_page_names_itself_in_both_languages(pages: dict[str, _Page], built_site: Path) -> None:
    """Each page has its counterpart in the other language, says so by `hreflang` and in the switcher, and is named by
    it in turn; the sitemaps say the same."""
    for address, page in pages.items():
        if "404" not in address:
            assert page.tongues.keys() == HOMES.keys(), address
            assert page.tongues[page.language] == SITE + address
            (other,) = (there for code, there in page.tongues.items() if code != page.language)
            assert pages[other.removeprefix(SITE)].tongues == page.tongues
            assert other in {urljoin(SITE + address, link) for link, kind in page.links if "switch" in kind}
    for home in HOMES.values():
        told = ElementTree.parse(built_site / home / "sitemap.xml").getroot()
        for url in told:
            here, *linked = [part.get("href") or part.text or "" for part in url if "lastmod" not in part.tag]
            assert sorted(linked) == sorted(pages[here.removeprefix(SITE)].tongues.values())


def test_a_miss_is_told_in_both_languages(pages: dict[str, _Page]) -> None:
    """The page for an address that does not exist leads to the first page and the timeline in either language."""
    for page in (pages["404.html"], pages["en/404.html"]):
        targets = {link for link, _ in page.links}
        for code, home in HOMES.items():
            assert {f"/{home}", f"/{home}{load_language(code).interface.paths.timeline}/"} <= targets


def test_no_article_is_reprinted(pages: dict[str, _Page]) -> None:
    """The page of a source shows windows round its facts and never the article."""
    settings = load_settings(ROOT)
    shares = {}
    for stem in load_records(settings.records):
        (seed,) = settings.seeds.glob(f"{stem}.*")
        for code, home in HOMES.items():
            sources = f"{home}{load_language(code).interface.paths.sources}/"
            quoted = pages[f"{sources}{stem.replace('_', '-')}/"].quoted
            shares[code, stem] = len(quoted) / len(seed.read_text(encoding="utf-8"))
    assert shares
    assert max(shares.values()) < 0.6, shares
    assert min(shares.values()) > 0.05, shares


def test_nothing_from_a_third_party(built_site: Path) -> None:
    """No page names another host to load from, nor do the styles in it."""
    for path in built_site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        for attribute in ('src="http', "src='http", "src=//", 'src="//', "url(http", 'url("http', "@import"):
            assert attribute not in text, path
