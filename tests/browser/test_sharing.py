"""What every page of the real site tells search engines and those with whom it is shared."""

import io
import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from PIL import Image

from tests.browser.structured import wrong_with

SITE = "https://babak.example/"
SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
LONGEST = 320
"""A description may be so long; search engines show about half of it."""


class _Head(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.meta: dict[str, str] = {}
        self.canonical = ""
        self.data: list[Any] = []
        self._in_data = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = {name: value or "" for name, value in attrs}
        if tag == "meta":
            self.meta[held.get("property") or held.get("name", "")] = held.get("content", "")
        if tag == "link" and held.get("rel") == "canonical":
            self.canonical = held["href"]
        self._in_data = tag == "script" and held.get("type") == "application/ld+json"

    def handle_endtag(self, tag: str) -> None:
        self._in_data = False

    def handle_data(self, data: str) -> None:
        if self._in_data:
            self.data.append(json.loads(data))


@pytest.fixture(scope="module")
def heads(built_site: Path) -> dict[str, _Head]:
    """The heads of all pages but the one for misses, by address."""
    found = sorted(path for path in built_site.rglob("index.html"))
    return {
        path.relative_to(built_site).as_posix().removesuffix("index.html"): _Head(path.read_text(encoding="utf-8"))
        for path in found
    }


def test_every_page_is_shared_as_itself(heads: dict[str, _Head]) -> None:
    """Address, title, description, language and card stand on every page, and the address is its own."""
    for address, head in heads.items():
        assert head.canonical == head.meta["og:url"] == SITE + address
        assert head.meta["og:description"] == head.meta["description"], address
        assert head.meta["og:title"], address
        assert head.meta["og:locale"] == ("en_GB" if address.startswith("en/") else "id_ID")
        assert head.meta["twitter:card"] == "summary_large_image"


def test_descriptions_tell_pages_apart(heads: dict[str, _Head]) -> None:
    """No two pages of a language are described in the same words, and each in more than a few."""
    for home in (True, False):
        said = [head.meta["description"] for address, head in heads.items() if address.startswith("en/") is home]
        assert len(said) == len(set(said))
        assert all(30 < len(one) < LONGEST for one in said), sorted(said, key=len)


def test_every_page_has_a_card(heads: dict[str, _Head], built_site: Path) -> None:
    """The card is there, a PNG of the size that is stated, of a weight that is fetched at once; home, events and people
    have one of their own in each language."""
    cards: dict[str, list[str]] = {}
    for address, head in heads.items():
        cards.setdefault(unquote(head.meta["og:image"]), []).append(address)
    own = {address for addresses in cards.values() if len(addresses) == 1 for address in addresses}
    for card, addresses in cards.items():
        content = (built_site / card.removeprefix(SITE)).read_bytes()
        image = Image.open(io.BytesIO(content))
        stated = [(heads[one].meta["og:image:width"], heads[one].meta["og:image:height"]) for one in addresses]
        assert image.format == "PNG"
        assert {(str(image.width), str(image.height))} == set(stated) == {("1200", "630")}
        assert len(content) < 40_000
    members = ("putaran/", "tokoh/", "en/rounds/", "en/people/")
    assert {address for address in heads if address.startswith(members) and address not in members} == own


def test_structured_data_is_valid(heads: dict[str, _Head]) -> None:
    """All of it holds to the table of terms; every kind of it is there in both languages."""
    for prefix in ("", "en/"):
        kinds = set()
        for address, head in heads.items():
            if address.startswith("en/") is not bool(prefix):
                continue
            for data in head.data:
                assert data["@context"] == "https://schema.org"
                faults = [fault for thing in data["@graph"] for fault in wrong_with(thing)]
                assert faults == [], address
                kinds |= {thing["@type"] for thing in data["@graph"]}
                kinds |= {thing["about"]["@type"] for thing in data["@graph"] if "about" in thing}
        assert kinds == {"BackgroundNewsArticle", "BreadcrumbList", "Dataset", "Event", "Person"}


def test_trails_lead_through_pages(heads: dict[str, _Head]) -> None:
    """Each step of the way to a page is a page, the last one itself."""
    for address, head in heads.items():
        trails = [thing for data in head.data for thing in data["@graph"] if thing["@type"] == "BreadcrumbList"]
        for trail in trails:
            steps = [step["item"] for step in trail["itemListElement"]]
            assert [step["position"] for step in trail["itemListElement"]] == list(range(1, len(steps) + 1))
            assert steps[-1] == SITE + address
            assert all(step.removeprefix(SITE) in heads for step in steps)


def test_robots_lead_to_every_page(heads: dict[str, _Head], built_site: Path) -> None:
    """robots.txt names the sitemap of each language; together they have every page once, each with its counterpart."""
    lines = (built_site / "robots.txt").read_text(encoding="utf-8").splitlines()
    named = [line.removeprefix("Sitemap: ") for line in lines if line.startswith("Sitemap: ")]
    assert named == [f"{SITE}sitemap.xml", f"{SITE}en/sitemap.xml"]
    listed = []
    for sitemap in named:
        tree = ElementTree.parse(built_site / sitemap.removeprefix(SITE))
        for entry in tree.iterfind("s:url", SITEMAP):
            listed.append(entry.findtext("s:loc", "", SITEMAP))
            others = {link.get("href") for link in entry.iterfind("x:link", SITEMAP)}
            assert listed[-1] in others
            assert len(others) == 2
    assert sorted(listed) == sorted(SITE + address for address in heads)
    assert "Disallow" not in "".join(lines)
