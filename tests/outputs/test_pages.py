"""The pages of a small site, compared with the tree that stands for them."""

import re
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from generator import outputs
from generator.model.story import Story
from generator.outputs import home, render, rounds, sources, timeline
from generator.outputs.navigation import navigation, site_settings
from generator.outputs.press.edition import Edition
from tests.outputs.conftest import SMALL_SITE

SAME_IN_ALL = re.compile(rb"(?<=<style>).*?(?=</style>)|(?<=<script>).*?(?=</script>)|(?<='sha256-)[^']*", re.DOTALL)


def _text_files(edition: Edition) -> dict[str, bytes]:
    """All but assets; style and script of the embeds stand in theme/embeds, their hashes in the policy."""
    files = {file.path: file.content for file in render(edition) if "/assets/" not in file.path}
    return {path: SAME_IN_ALL.sub(b"", content) if "/embed/" in path else content for path, content in files.items()}


def test_expected_tree(golden: Any, indonesian: Edition, english: Edition) -> None:
    """Every page and the feed are, byte for byte, what stands in expected/."""
    golden.tree(SMALL_SITE / "expected", _text_files(indonesian) | _text_files(english))


def test_same_bytes_again(indonesian: Edition) -> None:
    """Two renderings are equal in every byte, fonts included."""
    assert render(indonesian) == render(indonesian)


def test_empty_story(indonesian: Edition) -> None:
    """A site without any source has all its sections and says that there is nothing yet."""
    nothing = replace(indonesian, story=Story((), (), ()))
    files = {file.path: file.content.decode() for one in (home, rounds, timeline) for file in one.render(nothing)}
    words = indonesian.language.interface
    assert words.home.empty in files["id/index.md"]
    assert words.lists.empty in files["id/putaran/index.md"]
    assert "id/linimasa/index.md" in files


def test_every_fact_of_a_round_has_a_mark(indonesian: Edition) -> None:
    """In the facts of a round no value stands without a link to its sentence, but for the series, which is reckoned."""
    files = {file.path: file.content.decode() for file in rounds.render(indonesian)}
    facts = re.findall(r"<dt>(.*?)</dt> <dd>(.*?)</dd>", files["id/putaran/sendang-2031-2/index.md"], flags=re.DOTALL)
    bare = [label for label, value in facts if 'class="cite"' not in value]
    assert bare == [indonesian.language.interface.facts["series"]]


def test_metadata_is_cited_by_the_page(indonesian: Edition, story: Story) -> None:
    """A value that a source holds in its metadata alone links to the facts of that source's page."""
    event = story.events[2]
    claim = replace(event.venues.claims[0], citations=())
    bare = replace(event, venues=replace(event.venues, claims=(claim,)))
    edition = replace(indonesian, story=replace(story, events=(bare,)))
    files = {file.path: file.content.decode() for file in rounds.render(edition)}
    assert "../../sumber/b_putaran-kedua/#facts" in files["id/putaran/sendang-2031-2/index.md"]


def test_what_a_source_leaves_unknown(indonesian: Edition) -> None:
    """A source's page says what it does not state, and why its date is not known."""
    files = {file.path: file.content.decode() for file in sources.render(indonesian)}
    page, words = files["id/sumber/d_tawaran/index.md"], indonesian.language.interface
    assert page.count(f'<span class="unknown">{words.unknown}</span>') == 3
    assert words.source.undated in page


def test_navigation_is_short(indonesian: Edition, english: Edition) -> None:
    """Sections and ordered hand-written pages only, in the words and paths of the language."""
    assert navigation(indonesian) == [
        {"Beranda": "index.md"},
        {"Linimasa": "linimasa/index.md"},
        {"Putaran": "putaran/index.md"},
        {"Tokoh": "tokoh/index.md"},
        {"Agenda": "agenda/index.md"},
        {"Angka": "angka/index.md"},
        {"Perbedaan": "perbedaan/index.md"},
        {"Sumber": "sumber/index.md"},
        {"Koreksi": "koreksi/index.md"},
        {"Tentang": "tentang.md"},
    ]
    assert {"Timeline": "timeline/index.md"} in navigation(english)


def test_address_of_each_language(indonesian: Edition, english: Edition) -> None:
    """The first language stands at the site's root, also below a path, the other in its folder."""
    assert indonesian.base_url == "https://uji.example/perundingan/"
    assert english.base_url == "https://uji.example/perundingan/en/"
    assert site_settings(english)["copyright"] == english.language.interface.footer


def test_outputs_are_found_by_name(indonesian: Edition) -> None:
    """Every module beside the outputs' face that renders is an output, in order of names."""
    names = [module.__name__.rpartition(".")[2] for module in outputs.outputs()]
    assert names == sorted(names)
    assert {"assets", "feeds", "home"} <= set(names)


def test_no_file_is_written_twice(indonesian: Edition, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two outputs that claim one path are a fault of the program, named with the path."""
    twice = SimpleNamespace(render=home.render)
    monkeypatch.setattr(outputs, "outputs", lambda: (twice, twice))
    with pytest.raises(ValueError, match=r"id/index\.md"):
        render(indonesian)
