"""The engines: one microsite built by each, page by page, and what docs/engines.md says of them."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from lxml import etree, html

from generator.engine import ENGINES
from tests.conftest import ROOT

ENGINES_OWN = re.compile(r"(en/)?(assets/(javascripts|stylesheets)/.*|search/.*|search\.json|sitemap\.xml(\.gz)?)")
"""What each engine brings itself, and the list of pages, which Zensical writes in other letters."""
PLACE = "https://example.org/"


def sites(folder: Path) -> Mapping[str, Path]:
    """A microsite as `new` begins it, built by each engine without a warning."""
    site = {engine: folder / engine for engine in ENGINES}
    called = [["new", str(folder / "root")]]
    for engine, target in site.items():
        options = ["--engine", engine, "--strict", "--site-dir", str(target)]
        called.append(["--root", str(folder / "root"), "build", *options])
    for arguments in called:
        command = [sys.executable, "-m", "generator", *arguments]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{arguments}:\n{done.stdout}{done.stderr}"
    return site


def files(site: Path) -> dict[str, bytes]:
    """Every file that is not the engine's own, by its path."""
    found = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if not ENGINES_OWN.fullmatch(name)}


def told(page: str, content: bytes) -> dict[str, Any]:
    """What a page tells readers and other programs, with all its links as addresses."""
    root = html.fromstring(content, parser=html.HTMLParser(encoding="utf-8"))
    found = root.xpath("//article[contains(@class, 'md-content__inner')]")
    text = found[0] if found else root

    def leads(elements: Iterator[Any]) -> list[tuple[str, ...]]:
        where = [(one, urljoin(PLACE + page, one.get("href"))) for one in elements if one.get("href")]
        return [(address, one.get("rel", ""), one.get("hreflang", "")) for one, address in where]

    metas = {one.get("name") or one.get("property"): one.get("content") for one in root.iter("meta")}
    return {
        "language": root.get("lang"),
        "title": root.findtext(".//title"),
        "descriptions": {name: said for name, said in metas.items() if name not in ("generator", "og:type")},
        "structured": [json.loads(one.text) for one in root.xpath("//script[@type='application/ld+json']")],
        "in the head": sorted(leads(root.iter("link"))),
        "words": text.text_content().split(),
        "links": leads(text.iter("a")),
        "places": [one.get("id") for one in text.iter() if one.get("id") not in (None, "__skip")],
        "elements": [str(one.tag) for one in text.iter() if one.get("id") != "__skip"],
        "own styles": ["Babak Text" in one for one in root.xpath("//style/text()")][-1:],
    }


def listed(site: Path) -> list[tuple[str, ...]]:
    """The pages of the sitemap, each with its other languages."""
    pages = etree.parse(site / "sitemap.xml").getroot()
    return sorted(tuple(str(one.get("href", one.text)) for one in page.iter("{*}loc", "{*}link")) for page in pages)


def test_one_tree_does_for_all(tmp_path: Path) -> None:
    """Each engine makes the same files, and pages that tell the same; what is no page is equal byte for byte. By
    ProperDocs pages are too, but for the line that names the engine."""
    by_engine = sites(tmp_path)
    ours = files(by_engine["mkdocs"])
    assert len(ours) > 50
    for engine in sorted(ENGINES.keys() - {"mkdocs"}):
        theirs = files(by_engine[engine])
        assert theirs.keys() == ours.keys()
        for name, content in ours.items():
            if name.endswith(".html"):
                assert told(name, theirs[name]) == told(name, content), (engine, name)
            if engine == "properdocs" or not name.endswith(".html"):
                assert _unsigned(theirs[name]) == _unsigned(content), (engine, name)
        assert listed(by_engine[engine]) == listed(by_engine["mkdocs"])


def _unsigned(content: bytes) -> bytes:
    return re.sub(rb'<meta name="generator" content="[^"]*">', b"", content)


def test_the_table_names_the_versions() -> None:
    """docs/engines.md speaks of the versions that were built with here."""
    page = (ROOT / "docs" / "engines.md").read_text(encoding="utf-8")
    for package in ("mkdocs", "mkdocs-material", "properdocs", "zensical"):
        assert re.search(rf"\b{re.escape(version(package))}\b", page), f"{package} is {version(package)} here"
