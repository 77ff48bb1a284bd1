"""Words from articles are untrusted: whatever stands in them reaches the reader as words."""

from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import feedparser
import pytest
from markdown import markdown

from generator.engine import EngineRun, build_site
from generator.model.story import Story
from generator.outputs import render
from generator.outputs.navigation import site_settings
from generator.outputs.press.edition import Edition
from generator.outputs.press.escaping import clean, front_matter, is_web, plain, spaced, unbroken
from generator.outputs.press.feeds.items import EXTENSIONS
from tests.outputs.conftest import THEME
from tests.outputs.feeding import site_feed
from tests.outputs.poison import poisoned

ATTACKS = {
    "html": "<script>alert(1)</script><x-evil onclick=alert(1)>x</x-evil></p></dd></dl></blockquote></title>",
    "markdown": "[x-evil](javascript:alert(1)) ![x-evil](http://evil.example/i.png) *a* _b_ `c` ~~d~~ |e|",
    "blocks": "x-evil\n\n# Judul\n\n<x-evil>\n\n- satu\n\n1. dua\n\n```\ntiga\n```\n\n: empat\n\n---\n",
    "attributes": 'x-evil" onmouseover="alert(1)\' {: onclick=alert(1) } { .kelas }',
    "jinja": "x-evil {{ 6 * 7000 + 42 }} {% for x in y %} {# tak tampak #}",
    "entities": "x-evil &lt;x-evil&gt; &#60;x-evil&#62; &amp;lt;x-evil&amp;gt;",
    "control": "x-evil \x02klzzwxh:0001\x03 \x00 \ud800 \ufffe \x1b[31m",
    "address": "javascript:alert(1)//x-evil",
}


class _Elements(HTMLParser):
    """Every element and attribute of a page, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.links: set[str] = set()
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links |= {value or "" for name, value in attrs if name in ("href", "src")}

    def handle_data(self, data: str) -> None:
        self.words += data


def _hostile(edition: Edition, attack: str) -> Edition:
    story: Story = poisoned(edition.story, attack)
    sources = tuple(
        replace(source, record=source.record.model_copy(update={"seed": seed}))
        for source, seed in zip(story.sources, edition.sources, strict=True)
    )
    return replace(edition, story=replace(story, sources=sources))


def _bodies(edition: Edition) -> dict[str, str]:
    pages = {file.path: file.content.decode() for file in render(edition) if file.path.endswith(".md")}
    return {path: text.partition("\n---\n")[2] for path, text in pages.items()}


def _parsed(text: str) -> _Elements:
    return _Elements(markdown(text, extensions=[*EXTENSIONS, "admonition", "toc"]))


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_no_element_that_the_templates_did_not_write(indonesian: Edition, attack: str) -> None:
    """A page from hostile sources has the elements and attributes of the page from friendly ones, and no more."""
    friendly = {path: _parsed(text) for path, text in _bodies(indonesian).items()}
    elements = set().union(*(page.elements for page in friendly.values()))
    attributes = set().union(*(page.attributes for page in friendly.values()))
    for path, text in _bodies(_hostile(indonesian, attack)).items():
        page = _parsed(text)
        assert page.elements <= elements, path
        assert page.attributes <= attributes, path
        assert not [link for link in page.links if "evil" in link or link.startswith("javascript")], path


def test_hostile_words_are_shown_as_they_are(indonesian: Edition) -> None:
    """Nothing is swallowed: the attack stands on the page, readable."""
    pages = _bodies(_hostile(indonesian, ATTACKS["html"]))
    assert ATTACKS["html"] in _parsed(pages["id/putaran/sendang-2031-2/index.md"]).words


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_feed_stays_well_formed(indonesian: Edition, attack: str) -> None:
    """The feed of hostile sources is read without fault and has no element that pages have not."""
    file = site_feed(_hostile(indonesian, attack))
    feed = feedparser.parse(file.content)
    assert not feed.bozo
    assert len(feed.entries) == len(indonesian.story.events)
    assert b"<x-evil" not in file.content


def test_whole_site_of_hostile_sources(indonesian: Edition, tmp_path: Path) -> None:
    """The engine's own pages, titles, descriptions and search index carry no hostile element either."""
    attack = ATTACKS["html"] + ATTACKS["jinja"] + ATTACKS["attributes"]
    settings = replace(indonesian.settings, root=THEME.parent, build=tmp_path / "build")
    hostile = _hostile(replace(indonesian, settings=settings), attack)
    for file in render(hostile):
        path = settings.build / "docs" / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    build_site(settings, [EngineRun("id", site_settings(hostile))], tmp_path / "site", strict=True)
    pages = [path.read_text(encoding="utf-8") for path in (tmp_path / "site").rglob("*.html")]
    assert len(pages) > 10
    for html in pages:
        found = _Elements(html)
        assert "x-evil" not in found.elements
        assert not {name for name in found.attributes if name.startswith("on")}
        assert "alert(1)</script>" not in html
        assert "42042" not in html
    assert "<x-evil" not in (tmp_path / "site" / "search" / "search_index.json").read_text(encoding="utf-8")


def test_plain_words_stay_as_they_are() -> None:
    """What means nothing to Markdown or HTML is not touched; the beginning of a line is."""
    words = "Brest, Belarus (3/3): 5.000 orang - “ya”!"
    assert plain(words) == words
    assert plain("- satu") == "&#45; satu"
    assert plain("2022. Tahun") == "&#50;&#48;&#50;&#50;&#46; Tahun"
    assert plain("a  \n b") == "a b"
    assert spaced(" di *") == " di &#42;"
    assert clean("a\x00b\ud800c") == "abc"


@pytest.mark.parametrize(
    ("heading", "shown"),
    [
        ("Pertemuan, 29 Maret 2022", "Pertemuan, 29_Maret_2022"),
        ("Meeting, 28 February – 1 March 2022", "Meeting, 28_February – 1_March_2022"),
        ("Round 2: Talks in Belarus", "Round 2: Talks in Belarus"),
        ("Awal April 2025 & seterusnya", "Awal April_2025 &#38; seterusnya"),
    ],
)
def test_a_heading_keeps_its_date_together(heading: str, shown: str) -> None:
    """A line of a heading ends before or behind a date, or at the dash of two, and is escaped as all words are."""
    assert unbroken(heading) == shown.replace("_", "\u00a0")


def test_nothing_is_no_word() -> None:
    """A template that would print None is a fault of the program."""
    with pytest.raises(TypeError, match="None"):
        plain(None)


def test_front_matter_survives_themes() -> None:
    """A title is a YAML string without any character that HTML or a template language reads."""
    assert front_matter('A "b" <c> & {{ d }}') == '"A ”b” ‹c› &amp; ((d))"'.replace("((d))", "(( d ))")


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("https://teluk.example/a", True),
        ("http://teluk.example", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//teluk.example/a", False),
        ("https:///a", False),
        (" https://teluk.example", False),
    ],
)
def test_only_web_addresses_are_linked(address: str, allowed: bool) -> None:
    """An article's address becomes a link only where it leads to the web."""
    assert is_web(address) is allowed
