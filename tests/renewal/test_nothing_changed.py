"""Nothing to do: a build is left out where nothing changed, and never where anything did."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from generator.cli import main
from generator.errors import EngineError
from generator.model.output_file import OutputFile
from generator.outputs.press.edition import Edition
from generator.renewal import UNCHANGED, renew
from generator.standing import inputs
from tests.renewal.conftest import Microsite, tree

RECORD = "content/articles/02_seven-hours-at-thornby-hall.yml"


def test_a_second_build_does_nothing_and_says_so(microsite: Microsite) -> None:
    """The first build builds; the second says that nothing changed, touches no file of site, content and build/docs,
    and tells again what holds of the content; `force` builds all the same, to the same bytes."""
    first = renew(microsite.settings, microsite.site)
    made = tree(microsite.site, microsite.settings.root)
    times = {path: path.stat().st_mtime_ns for path in microsite.settings.root.rglob("*") if path.name != "lock"}
    second = renew(microsite.settings, microsite.site)
    assert second[-1] == UNCHANGED and UNCHANGED not in first
    assert set(second[:-1]) <= set(first)
    assert {path: path.stat().st_mtime_ns for path in times} == times
    assert microsite.renew(force=True)
    again = tree(microsite.site, microsite.settings.root)
    assert {name for name in made if made[name] != again.get(name)} <= {"ashune/build/stamp.json"}
    assert not microsite.renew()


@pytest.mark.parametrize(
    "path",
    [
        "seeds/01_premier-offers-talks.txt",
        "content/topic.yml",
        "content/actors.yml",
        "content/places.yml",
        RECORD,
        "content/schemas/topic.schema.json",
        "theme/pages/home.md.jinja",
        "mkdocs.yml",
        "hooks/hook.py",
        "../generator/build.py",
        "../generator/languages/en.yml",
    ],
)
def test_one_byte_of_any_input_calls_for_a_build(path: str, microsite: Microsite) -> None:
    """One more byte in a seed, content, a record, a schema, the theme, the settings, what they name, or the code: the
    next build builds, though size and times may lie; the one after it has nothing to do."""
    assert (microsite.renew(), microsite.renew()) == (True, False)
    file = microsite.settings.root / path
    before = file.stat()
    content = file.read_bytes()
    file.write_bytes(content + b"\n")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    inputs.running_code.cache_clear()
    assert (microsite.renew(), microsite.renew()) == (True, False)
    if path != RECORD:
        assert microsite.settings.root.joinpath(path).read_bytes().startswith(content)


@pytest.mark.parametrize(
    "path", ["seeds/20_new.txt", "content/corrections.yml", "content/pages/en/about.md", "theme/assets/new.css"]
)
def test_a_file_that_comes_or_goes_calls_for_a_build(path: str, microsite: Microsite) -> None:
    """A new file of any kind is built, and built anew when it is taken away."""
    microsite.renew()
    new = microsite.settings.root / path
    new.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(microsite.settings.seeds / "01_premier-offers-talks.txt", new)
    if new.name == "corrections.yml":
        new.write_text("corrections: []\n")
    assert (microsite.renew(), microsite.renew()) == (True, False)
    new.unlink()
    assert microsite.renew()


@pytest.mark.parametrize("how", [{"strict": True}, {"engine": "zensical"}, {"force": True}])
def test_other_options_call_for_a_build(how: dict[str, object], microsite: Microsite) -> None:
    """Another engine, `strict`, another address or another folder is another build."""
    assert (microsite.renew(), microsite.renew()) == (True, False)
    assert microsite.renew(**how)
    microsite.settings = replace(microsite.settings, site_url="https://other.example/")
    assert (microsite.renew(), microsite.renew()) == (True, False)
    microsite.site = microsite.site.with_name("elsewhere")
    assert (microsite.renew(), microsite.renew()) == (True, False)


def test_another_package_calls_for_a_build(
    microsite: Microsite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A package in another version, or one more, may make another site."""
    packages = tmp_path / "packages"
    (packages / "mkdocs-1.6.1.dist-info").mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [*sys.path, str(packages)])
    assert (microsite.renew(), microsite.renew()) == (True, False)
    (packages / "mkdocs-1.6.1.dist-info").rename(packages / "mkdocs-1.6.2.dist-info")
    assert (microsite.renew(), microsite.renew()) == (True, False)


def _edit_in_secret(site: Path) -> None:
    page = site / "index.md"
    before = page.stat()
    page.write_bytes(page.read_bytes().swapcase())
    os.utime(page, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize(
    "harm",
    [
        lambda site: (site / "index.md").unlink(),
        lambda site: (site / "index.md").write_text("mine"),
        _edit_in_secret,
        lambda site: (site / "stray.html").write_text("new"),
        lambda site: (site / "empty").mkdir(),
        shutil.rmtree,
    ],
    ids=["deleted", "edited", "edited, time set back", "added", "folder added", "all gone"],
)
def test_a_site_that_was_touched_is_built_anew(harm: Callable[[Path], object], microsite: Microsite) -> None:
    """A file of the site that is gone, edited or new is put right by the next build."""
    microsite.renew()
    made = tree(microsite.site)
    harm(microsite.site)
    assert (microsite.renew(), microsite.renew()) == (True, False)
    assert tree(microsite.site) == made


@pytest.mark.parametrize("stamp", [None, b"", b"[]", b"{}", b"\xff", b'{"made_from": "", "made": "", "notes": []}'])
def test_a_damaged_stamp_calls_for_a_build(stamp: bytes | None, microsite: Microsite) -> None:
    """Without a stamp that can be read and fits, the site is built."""
    microsite.renew()
    path = microsite.settings.build / "stamp.json"
    path.unlink() if stamp is None else path.write_bytes(stamp)
    assert (microsite.renew(), microsite.renew()) == (True, False)


def test_a_checkout_that_changes_times_alone_calls_for_none(microsite: Microsite) -> None:
    """Every file written anew with the same bytes at another time is no change."""
    microsite.renew()
    for path in [*microsite.settings.content.rglob("*"), *microsite.settings.seeds.rglob("*")]:
        if path.is_file():
            path.write_bytes(path.read_bytes())
            os.utime(path, ns=(1, 1))
    assert not microsite.renew()


@pytest.mark.parametrize("path", ["seeds/01_premier-offers-talks.txt", RECORD, "../generator/build.py", "theme/x.css"])
def test_an_edit_during_a_build_is_built_next(path: str, microsite: Microsite) -> None:
    """What a person changes while the engine runs is not taken for built: a record keeps the edit, too."""
    microsite.renew()
    file = microsite.settings.root / path

    def edit() -> None:
        file.write_bytes((file.read_bytes() if file.exists() else b"") + b"\n")

    with (microsite.settings.seeds / "03_prisoners-first-water-later.txt").open("a") as seed:
        seed.write("\n")
    microsite.during.append(edit)
    assert microsite.renew()
    edited = file.read_bytes()
    inputs.running_code.cache_clear()
    assert (microsite.renew(), microsite.renew()) == (True, False)
    assert file.read_bytes() == edited


@pytest.mark.parametrize("breaks", [False, True], ids=["built", "broken off"])
def test_a_template_edited_during_a_build_and_set_back(
    breaks: bool, microsite: Microsite, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a build made by a template that was edited while it ran is not taken over when the template is again what
    it was before: not if that build came to its end, nor if the engine refused its pages."""
    template, page = microsite.settings.theme / "pages" / "home.md.jinja", microsite.site / "index.md"
    before, later = template.read_bytes(), [b"# Later\n"]

    def render(edition: Edition) -> tuple[OutputFile, ...]:
        if later:
            template.write_bytes(later.pop())
        name = f"{edition.language.code}/index.md"
        return (OutputFile(name, edition.kept.file(name, "the same words", template.read_bytes)),)

    def refuse() -> None:
        raise EngineError("no")

    monkeypatch.setattr("generator.rendering.render", render)
    microsite.during.extend([refuse] if breaks else [])
    with suppress(EngineError):
        microsite.renew()
    assert breaks or page.read_bytes() == b"# Later\n"
    template.write_bytes(before)
    assert microsite.renew()
    assert page.read_bytes() == before


def test_a_record_edited_while_its_new_one_is_built_keeps_the_edit(microsite: Microsite) -> None:
    """A seed changed, its record is to be written anew, and a person edits just that record during the build: the edit
    stays, and the next build says that seed and edit must be looked at."""
    microsite.renew()
    record = microsite.settings.root / RECORD
    with (microsite.settings.seeds / "02_seven-hours-at-thornby-hall.txt").open("a") as seed:
        seed.write("\nIt rained.\n")
    mine = record.read_bytes() + b"# mine\n"
    microsite.during.append(lambda: record.write_bytes(mine))
    assert microsite.renew()
    assert record.read_bytes() == mine
    with pytest.raises(Exception, match="the seed has changed since this record was edited"):
        microsite.renew()


def test_only_what_changed_is_written(microsite: Microsite) -> None:
    """One new seed: one record and the pages that it changes are new; all else keeps its bytes and its times, also in
    the site, whose folder is another."""
    microsite.renew()
    folders = (microsite.site, microsite.settings.content, microsite.settings.build / "docs")
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for root in folders for path in _files(root)}
    seed = microsite.settings.seeds / "04_new.txt"
    seed.write_text((microsite.settings.seeds / "01_premier-offers-talks.txt").read_text().replace("41", "43"))
    lines = renew(microsite.settings, microsite.site)
    assert [line for line in lines if "1 of 4 seeds read anew" in line]
    after = {path: (path.read_bytes(), path.stat().st_mtime_ns) for root in folders for path in _files(root)}
    same = {path for path in before if before[path][0] == after[path][0]}
    assert {path for path in before if before[path] == after[path]} == same
    assert {path.name for path in after.keys() - same} == {"04_new.yml", "04-new.md"}


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_the_inputs_name_each_file_once_and_follow_links_to_an_end(microsite: Microsite) -> None:
    """A link that leads in a circle, one that leads nowhere and a pipe are told apart and hold nobody up."""
    theme = microsite.settings.theme
    (theme / "circle").symlink_to(theme)
    (theme / "nowhere").symlink_to("missing")
    os.mkfifo(theme / "pipe")
    assert (microsite.renew(), microsite.renew()) == (True, False)
    (theme / "nowhere").unlink()
    (theme / "nowhere").symlink_to("missing too")
    assert (microsite.renew(), microsite.renew()) == (True, False)


def test_hostile_seeds_are_not_followed(microsite: Microsite, tmp_path: Path) -> None:
    """A link among the seeds that leads to all the disk, folders in folders and a file of a terabyte cost no time and
    stop nothing; that they change is still noticed."""
    seeds = microsite.settings.seeds
    (seeds / "all").symlink_to("/")
    subprocess.run(["mkdir", "-p", str(seeds / "/".join(1100 * "d"))], check=True)
    with (seeds / "huge.txt").open("wb") as file:
        file.truncate(2**40)
    found = inputs.inputs(microsite.settings, microsite.site, {})
    assert found[str(seeds.resolve() / "all")] == "-> / "
    assert len(found) < 200
    os.truncate(seeds / "huge.txt", 2**40 + 1)
    assert inputs.inputs(microsite.settings, microsite.site, {}) != found
    subprocess.run(["rm", "-r", str(seeds)], check=True)


def test_the_command_says_that_nothing_changed(microsite: Microsite, capsys: pytest.CaptureFixture[str]) -> None:
    """`build` ends with status 0 and one line where there is nothing to do; `--force` builds."""
    command = ["--root", str(microsite.settings.root), "build", "--site-dir", str(microsite.site)]
    said = []
    for more in ([], [], ["--force"]):
        assert main([*command, *more]) == 0
        said.append(capsys.readouterr().err.splitlines()[-1])
    assert said[1] == UNCHANGED and "seeds read anew" in said[0] and "seeds read anew" in said[2]
    assert microsite.built == 2
