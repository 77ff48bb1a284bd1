"""What the bench measures beside is optional: where it is missing the tables say so."""

from pathlib import Path

import pytest

from tests.bench import peers, phrases
from tests.bench.naive import tagged
from tests.bench.tree import titled

PAGE = '---\ntitle: "Putaran: satu"\nhide: [toc]\n---\n# Putaran\n\nA line\n\n---\n\nanother\n'


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A tree of one page."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text(PAGE, encoding="utf-8")
    return tmp_path / "docs"


def test_missing_generators_are_named(docs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Generators that are not installed come out as such, each by its name, and nothing is built."""
    monkeypatch.setattr(peers, "PEERS", docs / "none")
    monkeypatch.setattr(peers, "_ELEVENTY", docs / "none")
    found = dict(peers.built_by_peers(docs, docs.parent / "peers"))
    assert found == {"Pelican": None, "Eleventy": None, "Hugo": None}
    assert not (docs.parent / "peers").exists()


def test_a_missing_library_is_named(docs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without spaCy the table is a line on it and on what installs it."""
    monkeypatch.setattr(phrases, "PEERS", docs / "none")
    *_, last = phrases.phrases()
    assert "not installed" in last and "make " in last


def test_others_get_the_title_and_the_whole_text(docs: Path) -> None:
    """A page for another generator is its title and all below the front matter, lines of hyphens included."""
    title, body = titled(docs / "index.md")
    assert title == "Putaran: satu" and body == PAGE.split("---\n", 2)[2]


def test_the_naive_tree_is_the_same_but_for_tags(docs: Path) -> None:
    """Each page of the naive tree has tags, and is otherwise the page that it was."""
    lines = (tagged(docs) / "index.md").read_text(encoding="utf-8").splitlines()
    assert lines[1].startswith("tags: ['tag ") and [lines[0], *lines[2:]] == PAGE.splitlines()
