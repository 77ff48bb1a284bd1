"""Unchanged: pages that would come out as they stand are held out of the engine's way, and the site is the same."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

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
_Choice = TypeVar("_Choice")
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
    """How many pages were held out of the engine's way, a number for each language in which there were any; a nought
    where all had to be built after that."""
    seen: list[int] = []
    lay_out, put_back = Unchanged.lay_out, Unchanged.put_back

    def watched(self: Unchanged, folder: Path) -> dict[str, Any]:
        seen.append(len(self.pages))
        return lay_out(self, folder)

    def fits(self: Unchanged, draft: Path) -> bool:
        fit = put_back(self, draft)
        seen.extend([] if fit else [0])
        return fit

    monkeypatch.setattr(Unchanged, "lay_out", watched)
    monkeypatch.setattr(Unchanged, "put_back", fits)
    return seen


def _build(
    settings: Settings, site: Path, *, made_by: str = "code", updated: str = DAY, engine: str = "mkdocs"
) -> tuple[str, ...]:
    """Build the site as a build does that knows what the last one left; says the warnings."""
    kept = Kept(settings.build / "kept.id.made.json", settings.build / "made" / "id", made_by)
    return build_site(settings, [replace(RUN, kept=kept)], site, updated=updated, engine=engine)


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


@pytest.mark.parametrize("engine", ["mkdocs", "properdocs"])
def test_whatever_changes_the_site_is_the_same(
    engine: str, talks: Settings, site: Path, tmp_path: Path, given: list[int]
) -> None:
    """Pages and files come, go, are edited and renamed, and links lead to some of them, all drawn by lot: after each
    build some pages were held out, and none was built twice; every file is byte for byte that of a site built from
    nothing, with its sitemap and its search index in the order of the pages."""
    lot = _Lot(engine)
    _build(talks, site, made_by=engine, engine=engine)
    for turn in range(1, 4):
        for _ in range(6):
            _change(talks.build / "docs" / "id", lot)
        day = f"2022-03-{10 + turn}"
        assert _build(talks, site, made_by=engine, updated=day, engine=engine) == ()
        assert len(given) == turn
        assert given[-1] > 0
        shutil.rmtree(tmp_path / "anew", ignore_errors=True)
        build_site(talks, [RUN], tmp_path / "anew", updated=day, engine=engine)
        assert _files(site) == _files(tmp_path / "anew")


class _Lot:
    """Choices that look like chance and are the same each time."""

    def __init__(self, name: str) -> None:
        self._name, self._turn = name, 0

    def of(self, choices: Sequence[_Choice]) -> _Choice:
        """One of `choices`."""
        self._turn += 1
        return choices[int(sha256(f"{self._name} {self._turn}".encode()).hexdigest(), 16) % len(choices)]


def _change(docs: Path, lot: _Lot) -> None:
    """One change of the tree, and another first page, which links to two of the others."""
    section, number = docs / "putaran", lot.of(range(100))
    pages = [page for page in sorted(section.rglob("index.md")) if page.parent != section]
    folder = section / lot.of(["1-2", "10", "2022/3", "2022-1", "a", "A", "b/index", "assets"]) / str(number)
    match lot.of(["edit", "come", "come", "go", "rename", "file", "beside", "beside"]):
        case "edit":
            lot.of(pages).write_text(PAGE.format(number=number))
        case "come":
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "index.md").write_text(PAGE.format(number=number))
        case "go" if len(pages) > 4:
            lot.of(pages).unlink()
        case "rename":
            folder.mkdir(parents=True, exist_ok=True)
            lot.of(pages).rename(folder / "index.md")
        case "file":
            (section / f"{number % 5}.html").write_text(f"<p>{number}</p>")
        case "beside":
            (section / f"b{number % 5}.md").write_text(PAGE.format(number=number))
    pages = [page for page in section.rglob("index.md") if page.parent != section]
    one, two = (lot.of(sorted(pages)).relative_to(docs).as_posix() for _ in range(2))
    (docs / "index.md").write_text(f"# Awal\n\n[satu]({one}#sumber), [dua][2]\n\n[2]: {two}\n")


@pytest.mark.parametrize(
    "link", ["[satu](../1/index.md)", "[satu][1]\n\n[1]: ../1/index.md"], ids=["in place", "named"]
)
def test_a_link_to_a_page_that_goes_is_told(link: str, talks: Settings, site: Path, given: list[int]) -> None:
    """A page with a link is never held out, in whatever form it stands, so that the engine tells when its target goes;
    nor is the target."""
    folder = talks.build / "docs" / "id" / "putaran"
    (folder / "4" / "index.md").write_text(PAGE.format(number=4) + link)
    assert (_build(talks, site), _build(talks, site), given) == ((), (), [3, 3])
    shutil.rmtree(folder / "1")
    assert "putaran/1/index.md" in _build(talks, site)[0]


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


def test_a_template_of_all_pages_tells_of_all(talks: Settings, site: Path, given: list[int]) -> None:
    """A list of pages by a template of the editor's own is whole in each build: beside it none is held out."""
    all_pages = talks.build / "docs" / "id" / "all.txt"
    all_pages.write_text("{% for one in pages %}{{ one.url }} {% endfor %}")
    (talks.root / "mkdocs.yml").write_text(_with(talks, "extra_templates: [all.txt]\n"))
    told = []
    for _ in range(2):
        _build(talks, site)
        told.append((site / "all.txt").read_text())
    assert told[0].count("putaran/") == len(range(5)) + 1
    assert (told[1], given) == (told[0], [])


@pytest.mark.parametrize("words", ["{{ pages | length }}", "{% if 1 %}{{ page.update_date }}{% endif %}"])
def test_a_theme_that_breaks_its_promise_is_not_believed(
    words: str, talks: Settings, site: Path, tmp_path: Path, given: list[int]
) -> None:
    """An editor has each page show how many there are, or the day: one page more, or another day, is shown on all."""
    _own_theme(talks, f"{{% extends 'base.html' %}}{{% block footer %}}In all: {words}{{% endblock %}}")
    _build(talks, site)
    page = talks.build / "docs" / "id" / "putaran" / "9" / "index.md"
    page.parent.mkdir()
    page.write_text(PAGE.format(number=9))
    _build(talks, site, updated="2022-03-05")
    build_site(talks, [RUN], tmp_path / "anew", updated="2022-03-05")
    assert _files(site) == _files(tmp_path / "anew")
    assert given == []


def _own_theme(settings: Settings, main: str) -> None:
    """In place of the link to our theme a copy with another frame for pages."""
    theme = settings.root / "theme"
    theme.unlink()
    shutil.copytree(ROOT / "theme", theme)
    (theme / "overrides" / "main.html").write_text(main)


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
    assert (_build(talks, site), _build(talks, site), given) == ((), (), [4])
    home.write_text("# Bagian\n\n[bagian](putaran/1/index.md#hilang)\n")
    assert "hilang" in _build(talks, site)[0]


def test_other_code_builds_all(talks: Settings, site: Path, given: list[int]) -> None:
    """Where what makes the pages is another, none stays."""
    _build(talks, site, made_by="other code")
    assert given == []


def _with(settings: Settings, lines: str) -> str:
    return (settings.root / "mkdocs.yml").read_text(encoding="utf-8") + lines
