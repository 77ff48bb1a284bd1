"""The engine: one run a language, the same bytes each time, and the old site stays until the new one is whole."""

import gzip
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.engine import EngineRun, build_site
from generator.engine.exchange import exchange
from generator.errors import EngineError, UsageError
from generator.settings import Settings

EDITIONS = (
    EngineRun("id", {"nav": [{"Beranda": "index.md"}, {"Putaran": ["putaran.md"]}]}),
    EngineRun("en", {"nav": [{"Home": "index.md"}], "site_name": "Small talks", "extra": {"seen": "as set"}}),
)


def build(
    settings: Settings, site: Path, editions: Sequence[EngineRun] = EDITIONS[:1], strict: bool = True
) -> tuple[str, ...]:
    """Build the tiny site as of 3 March 2022, in one language where it matters to none how many there are."""
    return build_site(settings, editions, site, strict=strict, updated="2022-03-03")


def content_of(folder: Path) -> dict[str, bytes]:
    """Every file in `folder`, by relative path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def old_site(tmp_path: Path) -> Path:
    """A site that was built before."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "sitemap.xml").write_text("<urlset/>")
    (site / "index.html").write_text("the last good site")
    return site


def is_untouched(site: Path) -> bool:
    """Whether the old site stands as it was, with nothing left beside it."""
    beside = {path.name for path in site.parent.iterdir()} & {"site.new", "site.old"}
    return (site / "index.html").read_text() == "the last good site" and not beside


def test_each_language_is_a_run_of_its_own(microsite: Settings, tmp_path: Path) -> None:
    """The first language stands at the root, the other under its tag; each says its language and its address."""
    site = tmp_path / "site"
    assert build(microsite, site, EDITIONS) == ()
    indonesian, english = ((site / page).read_text() for page in ("index.html", "en/index.html"))
    assert '<html lang="id"' in indonesian
    assert 'rel="canonical" href="https://kecil.example/perundingan/"' in indonesian
    assert '<html lang="en"' in english
    assert 'rel="canonical" href="https://kecil.example/perundingan/en/"' in english
    assert "<title>Small talks</title>" in english
    assert '<meta name="seen" content="as set">' in english
    assert (site / "putaran" / "index.html").is_file()
    assert {path.name for path in tmp_path.iterdir()} == {"microsite", "site"}


def test_two_builds_are_equal(microsite: Settings, tmp_path: Path) -> None:
    """Two builds into two folders differ in no byte, carry the content's date, and no path of this machine."""
    first, second = tmp_path / "first", tmp_path / "elsewhere" / "second"
    build(microsite, first, EDITIONS)
    build(microsite, second, EDITIONS)
    made = content_of(first)
    assert made == content_of(second)
    assert set(re.findall(r"<lastmod>(.*?)<", made["sitemap.xml"].decode())) == {"2022-03-03"}
    assert gzip.decompress(made["sitemap.xml.gz"]) == made["sitemap.xml"]
    assert [name for name, content in made.items() if str(tmp_path).encode() in content] == []


def test_a_broken_page_leaves_the_old_site(microsite: Settings, tmp_path: Path) -> None:
    """With `strict` a link that leads nowhere is an error in the engine's own words, for every language at once."""
    site = old_site(tmp_path)
    for language in ("id", "en"):
        (microsite.build / "docs" / language / "index.md").write_text("[hilang](tidak-ada.md)")
    with pytest.raises(EngineError) as caught:
        build(microsite, site, EDITIONS)
    said = str(caught.value)
    assert said.count("'tidak-ada.md'") == 2
    assert said.count("in strict mode") == 2
    assert "INFO" not in said
    assert is_untouched(site)


FULL = """
import resource, sys
from pathlib import Path
from generator.engine import EngineRun, build_site
from generator.errors import EngineError
from generator.settings import load_settings
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
root = Path(sys.argv[1])
try:
    build_site(load_settings(root), [EngineRun("id")], root.parent / "site")
except (EngineError, OSError) as error:
    print(error)
"""


@pytest.mark.parametrize("room", [2_000, 50_000])
def test_no_room_for_the_engine(room: int, microsite: Settings, tmp_path: Path) -> None:
    """Where the system lets no file grow beyond some bytes, the engine's word is told without the calls that led to it,
    and the old site stays."""
    site = old_site(tmp_path)
    command = [sys.executable, "-c", FULL, str(microsite.root), str(room)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "File too large" in done.stdout and "Traceback" not in done.stdout and 'File "' not in done.stdout
    assert len(done.stdout.splitlines()) == 2, "the notes of the engine are left out"
    assert is_untouched(site)
    assert not list(microsite.build.glob("site.*"))


def test_without_strict_the_warnings_come_back(microsite: Settings, tmp_path: Path) -> None:
    """Without `strict` the site is built and the caller gets the engine's warnings."""
    (microsite.build / "docs" / "id" / "index.md").write_text("[lost](nowhere.md)")
    warnings = build(microsite, tmp_path / "site", strict=False)
    assert len(warnings) == 1
    assert "nowhere.md" in warnings[0]
    assert (tmp_path / "site" / "index.html").is_file()


def test_pages_that_stay_keep_their_times(microsite: Settings, tmp_path: Path) -> None:
    """A second build gives a page of other bytes a new time, and each that came out as before the time it had."""
    site = tmp_path / "site"
    build(microsite, site)
    pages = [path for path in site.rglob("*") if path.is_file()]
    for path in pages:
        os.utime(path, ns=(10**18, 10**18))
    page = microsite.build / "docs" / "id" / "putaran.md"
    page.write_text(page.read_text() + "\n\nSatu baris lagi.\n")
    before = content_of(site)
    build(microsite, site)
    after = content_of(site)
    changed = {name for name in after if after[name] != before[name]}
    assert {name for name in after if (site / name).stat().st_mtime_ns != 10**18} == changed
    assert "putaran/index.html" in changed and len(changed) < len(after) / 2


@pytest.mark.parametrize("swap", [True, False])
def test_the_exchange_leaves_nothing_beside(
    swap: bool, microsite: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether the system swaps folders or they are renamed one after the other, the new site stands alone: the old
    one's pages are gone with it."""
    if not swap:
        monkeypatch.setattr("generator.engine.place.exchange", lambda one, other: False)
    site = old_site(tmp_path)
    (site / "gone.html").write_text("old")
    build(microsite, site)
    assert not (site / "gone.html").exists()
    assert "Perundingan kecil" in (site / "index.html").read_text()
    assert {path.name for path in tmp_path.iterdir()} == {"microsite", "site"}


def test_folders_change_places_in_one_step(tmp_path: Path) -> None:
    """Where the system can swap, what was in the one folder is in the other; where it cannot, both stay."""
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).write_text("")
    swapped = exchange(tmp_path / "one", tmp_path / "other")
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["other" if swapped else "one"]
    assert not exchange(tmp_path / "one", tmp_path / "missing")


def test_an_interrupted_exchange_is_put_right(microsite: Settings, tmp_path: Path) -> None:
    """Where a build was killed between taking the old site away and putting the new one there, the old one returns."""
    site = old_site(tmp_path)
    site.rename(tmp_path / "site.old")
    (tmp_path / "site.new").mkdir()
    with pytest.raises(EngineError):
        build(microsite, site, [EngineRun("id", {"nav": [{"Beranda": "missing.md"}]})])
    assert is_untouched(site)


def test_languages_do_not_overwrite_each_other(microsite: Settings, tmp_path: Path) -> None:
    """A folder of pages named as another language is refused, since that language goes there."""
    (microsite.build / "docs" / "id" / "en").mkdir()
    (microsite.build / "docs" / "id" / "en" / "index.md").write_text("# en")
    with pytest.raises(EngineError, match="folder 'en'"):
        build(microsite, tmp_path / "site", EDITIONS, strict=False)


def test_an_unknown_engine_is_named(microsite: Settings, tmp_path: Path) -> None:
    """The message lists the engines that there are."""
    with pytest.raises(UsageError, match="mkdocs, properdocs, zensical"):
        build_site(microsite, EDITIONS, tmp_path / "site", engine="jekyll")


@pytest.mark.parametrize(
    ("folder", "problem"),
    [(".", "what it is made from"), ("microsite", "what it is made from"), ("mine", "other files"), ("file", "a file")],
)
def test_only_a_site_is_replaced(microsite: Settings, tmp_path: Path, folder: str, problem: str) -> None:
    """A folder of other things, a file, or the microsite itself never gives way to the site."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.md").write_text("three years")
    (tmp_path / "file").write_text("")
    before = content_of(tmp_path)
    with pytest.raises(UsageError, match=problem):
        build(microsite, tmp_path / folder)
    assert content_of(tmp_path) == before
