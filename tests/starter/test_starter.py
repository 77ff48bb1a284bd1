"""Starting another microsite: in an empty folder, in any languages, and it builds and passes its checks at once."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from generator.cli import main
from generator.language import languages
from generator.settings import load_settings
from generator.starter import FILES, TITLES, start
from generator.starter.origin import origin
from generator.subject import load_subject

ROOT = Path(__file__).parents[2]
TOPIC = """Talks "on" a: #river & <b>'s {{ 6 * 7 }}"""


@pytest.mark.parametrize("codes", ["en", "ms", "id,en"])
def test_it_builds_and_passes_its_checks_at_once(
    codes: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A strict build and a strict check of a new microsite find nothing, whatever its topic is called."""
    folder = tmp_path / "new" / "site"
    assert main(["new", str(folder), "--languages", codes, "--topic", TOPIC]) == 0
    assert main(["--root", str(folder), "build", "--strict", "--site-dir", str(folder / "site")]) == 0
    assert main(["--root", str(folder), "check", "--strict"]) == 0
    assert "0 errors, 0 warnings, 0 notes" in capsys.readouterr().out
    assert load_subject(load_settings(folder)).topic.languages == tuple(codes.split(","))
    assert (folder / "site" / "index.html").is_file()


def test_an_empty_folder_is_filled_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    """The folder may be there already, and stays the one that it was; no draft stays, in it or beside it."""
    (tmp_path / "site").mkdir()
    before = (tmp_path / "site").stat().st_ino
    written = start(tmp_path / "site", ["en"])
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    files = (path for path in (tmp_path / "site").rglob("*") if path.is_file())
    assert sorted(path.relative_to(tmp_path / "site").as_posix() for path in files) == [*written]
    assert (tmp_path / "site").stat().st_ino == before


def test_the_folder_that_one_stands_in_is_filled(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`new .` begins a microsite where the shell is."""
    monkeypatch.chdir(tmp_path)
    assert main(["new", "."]) == 0
    assert (tmp_path / "mkdocs.yml").is_file()
    assert "next: make site" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["full"], "full is not empty; name an empty or a new folder"),
        (["full/a.txt"], "full/a.txt is no folder; name an empty or a new one"),
        (["new", "--languages", "en,fr"], "no language is called 'fr'; use en, id, ms"),
        (["new", "--languages", "en,en"], "name each language once"),
        (["new", "--languages", ","], "name each language once"),
        (["new", "--topic", " "], "a topic's name is words in one line"),
        (["new", "--topic", "a\nb"], "a topic's name is words in one line"),
    ],
)
def test_what_cannot_be_started_is_refused(
    arguments: list[str],
    says: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A folder that holds something, an unknown language and a name of no words end with status 2, and no file."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "a.txt").write_text("x", encoding="utf-8")
    assert main(["new", *arguments]) == 2
    assert says in capsys.readouterr().err
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.txt", "full"]


def test_every_language_has_what_a_microsite_begins_with() -> None:
    """Each language has a name for the made-up talks, articles, and a page about the site."""
    assert set(TITLES) == set(languages())
    for code in languages():
        assert list((FILES / "seeds" / code).glob("*.md"))
        (page,) = (FILES / "content" / "pages" / code).glob("*.md")
        assert "\nid: about\n" in page.read_text(encoding="utf-8")


def test_its_workflows_are_as_safe_as_ours(tmp_path: Path) -> None:
    """They pass zizmor and actionlint, and pin the versions of actions that this repository's do."""
    start(tmp_path / "site", ["en"])
    ours = "".join(path.read_text(encoding="utf-8") for path in (ROOT / ".github" / "workflows").glob("*.yml"))
    workflows = sorted((tmp_path / "site" / ".github" / "workflows").glob("*.yml"))
    for path in workflows:
        text = path.read_text(encoding="utf-8")
        assert {use for use in re.findall(r"uses: (\S+ # \S+)", text) if f"uses: {use}" not in ours} == set()
        runs = [step["run"] for job in yaml.safe_load(text)["jobs"].values() for step in job["steps"] if "run" in step]
        assert all(run.startswith("make ") for run in runs)
    zizmor = ["zizmor", "--offline", "--no-progress", "--quiet", str(tmp_path / "site")]
    for tool, *arguments in (zizmor, ["actionlint", *map(str, workflows)]):
        command = [str(Path(sys.executable).parent / tool), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_what_is_installed_holds_the_theme() -> None:
    """The package takes the theme to where the settings look for it, and any file of the generator comes with it."""
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"][
        "wheel"
    ]
    assert wheel == {"packages": ["generator"], "force-include": {"theme": "generator/theme"}}


def test_the_origin_is_a_requirement_without_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of an installation from a repository its address and commit are named, and no user or token in it."""

    class Installed:
        def read_text(self, _: str) -> str:
            return '{"url": "https://me:secret@host.example/a/b", "vcs_info": {"vcs": "git", "commit_id": "c0"}}'

    monkeypatch.setattr("importlib.metadata.distribution", lambda _: Installed())
    assert origin() == "babak @ git+https://host.example/a/b@c0"
