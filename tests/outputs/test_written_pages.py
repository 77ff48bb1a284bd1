"""Pages written by hand: copied as they are, or refused with every fault named."""

from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from generator.errors import ContentError
from generator.outputs import written
from generator.outputs.press.edition import Edition
from generator.outputs.press.pages.written import with_alternates, written_pages


def _edition(indonesian: Edition, content: Path) -> Edition:
    (content / "pages" / "id").mkdir(parents=True)
    return replace(indonesian, settings=replace(indonesian.settings, content=content))


def test_copied_byte_for_byte(indonesian: Edition, tmp_path: Path) -> None:
    """A page and its folder reach the engine unchanged, line ends included."""
    edition = _edition(indonesian, tmp_path)
    page = tmp_path / "pages" / "id" / "bantuan" / "istilah.md"
    page.parent.mkdir()
    page.write_bytes(b"---\r\ntitle: Istilah\r\n---\r\n# Istilah\r\n")
    files = {file.path: file.content for file in written.render(edition)}
    assert files["id/bantuan/istilah.md"] == page.read_bytes()


def test_the_same_page_in_the_other_language(indonesian: Edition, english: Edition, tmp_path: Path) -> None:
    """Pages that share an `id` name each other, whatever their files are called; one without stands alone."""
    edition = _edition(indonesian, tmp_path)
    (tmp_path / "pages" / "en").mkdir()
    for file in ("id/bantuan/istilah.md", "en/words/index.md"):
        (tmp_path / "pages" / file).parent.mkdir()
        (tmp_path / "pages" / file).write_bytes(b"---\ntitle: T\nid: glossary\n---\n# T\n")
    (tmp_path / "pages" / "id" / "sendiri.md").write_bytes(b"---\ntitle: S\n---\n# S\n")
    sendiri, istilah = sorted(written_pages(edition), key=lambda page: page.id or "")
    assert with_alternates(edition, sendiri) == sendiri.content
    (there,) = _alternates(with_alternates(edition, istilah))
    assert (there["link"], there["address"]) == ("../../en/words/", f"{english.base_url}words/")
    other = replace(english, settings=edition.settings)
    (back,) = _alternates(with_alternates(other, *written_pages(other)))
    assert (back["link"], back["address"]) == ("../../bantuan/istilah/", f"{indonesian.base_url}bantuan/istilah/")


def _alternates(content: bytes) -> list[dict[str, str]]:
    head: dict[str, list[dict[str, str]]] = yaml.safe_load(content.split(b"---\n")[1])
    return head["alternate"]


def test_every_fault_at_once(indonesian: Edition, tmp_path: Path) -> None:
    """Broken pages are all named with what would be right."""
    edition = _edition(indonesian, tmp_path)
    folder = tmp_path / "pages" / "id"
    (folder / "a.md").write_bytes(b"---\ntitle: A\n---\n\xff")
    (folder / "b.md").write_text("# Tanpa kepala\n")
    (folder / "c.md").write_text("---\ntitle: [tak tertutup\n---\n")
    (folder / "d.md").write_text("---\ntitle: D\norder: pertama\n---\n")
    with pytest.raises(ContentError) as caught:
        written_pages(edition)
    told = [str(fault) for fault in caught.value.faults]
    assert [line.partition(":")[0] for line in told] == [f"content/pages/id/{name}.md" for name in "abcd"]
    assert "UTF-8" in told[0]
    assert "title" in told[1]
    assert "YAML" in told[2]
    assert "order" in told[3]
