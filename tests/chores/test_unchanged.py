"""Unchanged: pages that would come out as they stand are held out of the engine's way, and the site is the same."""

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.engine import EngineRun, build_site
from generator.engine.unchanged import Unchanged
from generator.kept import Kept
from generator.settings import Settings, load_settings
from tests.conftest import ROOT

EXTRA = {
    "dataset": {"path": "data/", "title": "Data"},
    "missing": [],
    "homes": [],
    "card": "home.png",
    "locale": "id_ID",
    "locales": ["id_ID"],
}
"""What our theme asks for."""
SETTINGS = {"extra": EXTRA, "validation": {"links": {"anchors": "warn"}}}
RUNS = (
    EngineRun("id", {"nav": [{"Beranda": "index.md"}, {"Putaran": "putaran/index.md"}], **SETTINGS}),
    EngineRun("en", {"nav": [{"Home": "index.md"}], "site_name": "Small talks", **SETTINGS}),
)
PAGE = """---
title: Pertemuan {number}
alternate: [{{"lang": "en", "address": "https://kecil.example/en/{number}/"}}]
structured: {{"@context": "https://schema.org"}}
---
# Pertemuan {number}

<p class="lead">Kedua pihak bertemu untuk kali ke-{number}.</p>

## Sumber

Warta Kota, halaman {number}.
"""


@pytest.fixture
def talks(microsite: Settings) -> Settings:
    """The tiny microsite with a section of five pages beside the navigation, and our own theme."""
    folder = microsite.build / "docs" / "id" / "putaran"
    (folder.parent / "putaran.md").unlink()
    (folder.parent / "index.md").write_text("# Perundingan kecil\n\nLihat [putaran](putaran/index.md).\n")
    folder.mkdir()
    (folder / "index.md").write_text("# Putaran\n\nSemua putaran.\n")
    for number in range(5):
        (folder / str(number)).mkdir()
        (folder / str(number) / "index.md").write_text(PAGE.format(number=number))
    shutil.rmtree(microsite.root / "theme")
    (microsite.root / "theme").symlink_to(ROOT / "theme")
    return microsite


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many pages were held out of the engine's way, a number for each language in which there were any."""
    seen: list[int] = []
    lay_out = Unchanged.lay_out

    def watched(self: Unchanged, folder: Path) -> None:
        seen.append(len(self.pages))
        lay_out(self, folder)

    monkeypatch.setattr(Unchanged, "lay_out", watched)
    return seen


def _build(settings: Settings, site: Path, made_by: str = "code", updated: str = "2022-03-03") -> tuple[str, ...]:
    """Build the site as a build does that knows what the last one left; says the warnings."""
    build = settings.build
    kept = {code: Kept(build / f"kept.{code}.made.json", build / "made" / code, made_by) for code in ("id", "en")}
    return build_site(settings, [replace(run, kept=kept[run.language]) for run in RUNS], site, updated=updated)


def _files(site: Path) -> dict[str, bytes]:
    files = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


def test_a_page_that_changed_is_built_and_no_other(talks: Settings, tmp_path: Path, given: list[int]) -> None:
    """One page of five is edited, one comes, one goes: three are held out, and pages, sitemap and search index are byte
    for byte those of a site built from nothing."""
    site, folder = tmp_path / "site", talks.build / "docs" / "id" / "putaran"
    _build(talks, site)
    assert given == []
    (folder / "1" / "index.md").write_text(PAGE.format(number="satu"))
    shutil.rmtree(folder / "2")
    (folder / "9").mkdir()
    (folder / "9" / "index.md").write_text(PAGE.format(number=9))
    _build(talks, site, updated="2022-03-04")
    assert given == [3]
    build_site(talks, RUNS, tmp_path / "anew", updated="2022-03-04")
    assert _files(site) == _files(tmp_path / "anew")
    assert b"kali ke-satu" in (site / "putaran" / "1" / "index.html").read_bytes()


def test_a_page_tells_no_day_of_its_building(talks: Settings, tmp_path: Path) -> None:
    """The day that a build has for the sitemap stands on no page, so that pages of another day can stay."""
    build_site(talks, RUNS, tmp_path / "one", updated="2022-03-03")
    build_site(talks, RUNS, tmp_path / "two", updated="2022-04-04")
    one, two = _files(tmp_path / "one"), _files(tmp_path / "two")
    assert {re.sub("en/", "", name) for name in one if one[name] != two[name]} == {"sitemap.xml", "sitemap.xml.gz"}


@pytest.mark.parametrize(
    ("harm", "left"),
    [
        (lambda settings: (settings.build / "made/id/putaran/3/index.html").write_text("mine"), [4]),
        (lambda settings: (settings.build / "made/id/putaran/3/index.html").unlink(), [4]),
        (lambda settings: (settings.build / "made/id/search/search_index.json").write_text("{}"), []),
        (lambda settings: shutil.rmtree(settings.build / "made"), []),
        (lambda settings: (settings.build / "kept.id.made.json").write_text("{"), []),
        (lambda settings: (settings.root / "mkdocs.yml").write_text(_with(settings, "copyright: Kami\n")), []),
        (lambda settings: (settings.root / "mkdocs.yml").write_text(_with(settings, "plugins: [search, tags]\n")), []),
    ],
    ids=["edited", "gone", "index edited", "all gone", "list cut off", "other settings", "a plugin"],
)
def test_what_does_not_stand_as_it_was_made_is_built(
    harm: Callable[[Settings], object], left: list[int], talks: Settings, tmp_path: Path, given: list[int]
) -> None:
    """A page that was edited or removed is built again; without the last search index, under other settings or beside
    a plugin all are."""
    site = tmp_path / "site"
    _build(talks, site)
    harm(talks)
    _build(load_settings(talks.root), site)
    assert given == left
    build_site(talks, RUNS, tmp_path / "anew", updated="2022-03-03")
    assert _files(site) == _files(tmp_path / "anew")


def test_a_warning_is_heard_each_time(talks: Settings, tmp_path: Path, given: list[int]) -> None:
    """A link that leads nowhere is told by each build, though its page has not changed; a build that warns leaves
    nothing to the next one."""
    site, home = tmp_path / "site", talks.build / "docs" / "id" / "index.md"
    home.write_text("[hilang](tidak-ada.md)")
    first, second = _build(talks, site), _build(talks, site)
    assert "tidak-ada.md" in first[0]
    assert (first, given) == (second, [])
    home.write_text("# Semua ada\n")
    assert (_build(talks, site), _build(talks, site), given) == ((), (), [5])
    home.write_text("# Bagian\n\n[bagian](putaran/1/index.md#pertemuan-1)\n")
    assert (_build(talks, site), given) == ((), [5, 5])
    home.write_text("# Bagian\n\n[bagian](putaran/1/index.md#hilang)\n")
    assert "hilang" in _build(talks, site)[0]


def test_other_code_builds_all(talks: Settings, tmp_path: Path, given: list[int]) -> None:
    """Where what makes the pages is another, none stays."""
    _build(talks, tmp_path / "site")
    _build(talks, tmp_path / "site", made_by="other code")
    assert given == []


def _with(settings: Settings, lines: str) -> str:
    return (settings.root / "mkdocs.yml").read_text(encoding="utf-8") + lines
