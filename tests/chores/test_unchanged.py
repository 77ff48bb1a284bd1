"""Unchanged: pages that would come out as they stand are held out of the engine's way, and the site is the same."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.engine import EngineRun, build_site
from generator.engine.unchanged import Unchanged
from generator.kept import Kept
from generator.settings import Settings, load_settings
from tests.chores.conftest import lay_out
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
RUN = EngineRun("id", {"nav": [{"Beranda": "index.md"}, {"Putaran": "putaran/index.md"}], **SETTINGS})
DAY = "2022-03-03"
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


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The tiny microsite with a section of five pages beside the navigation, and our own theme, built from nothing."""
    settings = lay_out(tmp_path_factory.mktemp("talks"))
    folder = settings.build / "docs" / "id" / "putaran"
    (folder.parent / "putaran.md").unlink()
    (folder.parent / "index.md").write_text("# Perundingan kecil\n\nLihat [putaran](putaran/index.md).\n")
    folder.mkdir()
    (folder / "index.md").write_text("# Putaran\n\nSemua putaran.\n")
    for number in range(5):
        (folder / str(number)).mkdir()
        (folder / str(number) / "index.md").write_text(PAGE.format(number=number))
    shutil.rmtree(settings.root / "theme")
    (settings.root / "theme").symlink_to(ROOT / "theme")
    assert _build(settings, settings.root / "site") == ()
    shutil.copytree(settings.root, _left(settings), symlinks=True)
    return settings


def _left(settings: Settings) -> Path:
    """Where a microsite stays as its first build left it."""
    return settings.root.with_name("left")


@pytest.fixture
def talks(built: Settings) -> Settings:
    """That microsite as its first build left it, in the place where it was built."""
    shutil.rmtree(built.root)
    shutil.copytree(_left(built), built.root, symlinks=True)
    return built


@pytest.fixture
def site(talks: Settings) -> Path:
    """The site that was built of it."""
    return talks.root / "site"


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


def _build(settings: Settings, site: Path, *, made_by: str = "code", updated: str = DAY) -> tuple[str, ...]:
    """Build the site as a build does that knows what the last one left; says the warnings."""
    kept = Kept(settings.build / "kept.id.made.json", settings.build / "made" / "id", made_by)
    return build_site(settings, [replace(RUN, kept=kept)], site, updated=updated)


def _files(site: Path) -> dict[str, bytes]:
    files = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


def test_a_page_that_changed_is_built_and_no_other(
    talks: Settings, site: Path, tmp_path: Path, given: list[int]
) -> None:
    """One page of five is edited, one comes, one goes: three are held out, and pages, sitemap and search index are byte
    for byte those of a site built from nothing."""
    folder = talks.build / "docs" / "id" / "putaran"
    (folder / "1" / "index.md").write_text(PAGE.format(number="satu"))
    shutil.rmtree(folder / "2")
    (folder / "9").mkdir()
    (folder / "9" / "index.md").write_text(PAGE.format(number=9))
    _build(talks, site, updated="2022-03-04")
    assert given == [3]
    build_site(talks, [RUN], tmp_path / "anew", updated="2022-03-04")
    assert _files(site) == _files(tmp_path / "anew")
    assert b"kali ke-satu" in (site / "putaran" / "1" / "index.html").read_bytes()


def test_a_page_tells_no_day_of_its_building(talks: Settings, site: Path, tmp_path: Path) -> None:
    """The day that a build has for the sitemap stands on no page, so that pages of another day can stay."""
    build_site(talks, [RUN], tmp_path / "two", updated="2022-04-04")
    one, two = _files(site), _files(tmp_path / "two")
    assert {name for name in one if one[name] != two[name]} == {"sitemap.xml", "sitemap.xml.gz"}


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
    harm: Callable[[Settings], object], left: list[int], talks: Settings, site: Path, tmp_path: Path, given: list[int]
) -> None:
    """A page that was edited or removed is built again; without the last search index, under other settings or beside
    a plugin all are."""
    settings, anew = (talks.root / "mkdocs.yml").read_bytes(), _left(talks) / "site"
    harm(talks)
    changed = load_settings(talks.root)
    _build(changed, site)
    assert given == left
    if (talks.root / "mkdocs.yml").read_bytes() != settings:
        anew = tmp_path / "anew"
        build_site(changed, [RUN], anew, updated=DAY)
    assert _files(site) == _files(anew)


def test_a_warning_is_heard_each_time(talks: Settings, site: Path, given: list[int]) -> None:
    """A link that leads nowhere is told by each build, though its page has not changed; a build that warns leaves
    nothing to the next one."""
    home = talks.build / "docs" / "id" / "index.md"
    shutil.rmtree(talks.build / "made")
    home.write_text("[hilang](tidak-ada.md)")
    first, second = _build(talks, site), _build(talks, site)
    assert "tidak-ada.md" in first[0]
    assert (first, given) == (second, [])
    home.write_text("# Bagian\n\n[bagian](putaran/1/index.md#pertemuan-1)\n")
    assert (_build(talks, site), _build(talks, site), given) == ((), (), [5])
    home.write_text("# Bagian\n\n[bagian](putaran/1/index.md#hilang)\n")
    assert "hilang" in _build(talks, site)[0]


def test_other_code_builds_all(talks: Settings, site: Path, given: list[int]) -> None:
    """Where what makes the pages is another, none stays."""
    _build(talks, site, made_by="other code")
    assert given == []


def _with(settings: Settings, lines: str) -> str:
    return (settings.root / "mkdocs.yml").read_text(encoding="utf-8") + lines
