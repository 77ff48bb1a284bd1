"""The year: a repository of a microsite in ten commits, and what its site, feeds and builds say after each."""

import json
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import lxml.html
import pytest
import yaml

from generator.cli import main
from generator.engine.place import Place
from generator.renewal import UNCHANGED
from generator.settings import Settings

HERE = Path(__file__).parent
ASHUNE = HERE.parent / "topics" / "ashune"
STEPS: list[dict[str, Any]] = yaml.safe_load((HERE / "year.yml").read_text(encoding="utf-8"))


class Repository:
    """A git repository of a microsite; its site stands outside."""

    def __init__(self, root: Path, site: Path) -> None:
        self.root = root
        self.site = site

    def git(self, *arguments: str) -> str:
        """What git says."""
        own = ["-c", "user.name=An editor", "-c", "user.email=editor@ashune.example", "-c", "core.hooksPath=/dev/null"]
        command = ["git", "-C", str(self.root), *own, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    def run(self, command: str, *options: str) -> None:
        """A command of the generator that must go well."""
        assert main(["--root", str(self.root), command, *options]) == 0

    def build(self, *options: str) -> None:
        """Build, without writing where to."""
        self.run("build", "--site-dir", str(self.site), *options)

    def take(self, step: dict[str, Any]) -> None:
        """Do to the files what a step says."""
        seeds = self.root / "seeds"
        for name in step.get("arrive", ()):
            shutil.copy(ASHUNE / "seeds" / name, seeds)
        for stem in step.get("remove", ()):
            next(seeds.glob(f"{stem}.*")).unlink()
        for old, new in step.get("rename", {}).items():
            (seeds / old).rename(seeds / new)
        for path, (old, new) in step.get("edit", {}).items():
            text = (self.root / path).read_text(encoding="utf-8")
            assert text.count(old) == 1
            (self.root / path).write_text(text.replace(old, new), encoding="utf-8")
        if "adopt" in step:
            self.run("adopt", *step["adopt"])

    def pages(self, kind: str) -> list[str]:
        """The pages of one kind."""
        return sorted(path.parent.name for path in (self.site / kind).glob("*/index.*"))

    def text(self, path: str) -> str:
        """A file of the site, or of the repository."""
        return ((self.root if path.startswith("content/") else self.site) / path).read_text(encoding="utf-8")

    def feed(self) -> list[str]:
        """The rounds of the site's feed, newest first."""
        items = json.loads(self.text("feed.json"))["items"]
        return [item["id"].rpartition(":")[2] for item in items]


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """The microsite without an article, as its first commit."""
    repository = Repository(tmp_path / "ashune", tmp_path / "site")
    shutil.copytree(ASHUNE / "content", repository.root / "content", ignore=shutil.ignore_patterns("articles"))
    shutil.copytree(HERE.parents[1] / "theme", repository.root / "theme")
    shutil.copy(ASHUNE / "mkdocs.yml", repository.root)
    (repository.root / "seeds").mkdir()
    (repository.root / ".gitignore").write_text("/build/\n", encoding="utf-8")
    repository.git("init", "--quiet", "--initial-branch", "main")
    repository.git("add", "--all")
    repository.git("commit", "--quiet", "--message", "The topic")
    return repository


def files_alone(settings: Settings, runs: Iterable[Any], site_dir: Path, **_: Any) -> tuple[str, ...]:
    """In place of the engine: its files as they are, exchanged as a real site is."""
    with Place(site_dir, settings) as place:
        (code,) = (run.language for run in runs)
        shutil.copytree(settings.build / "docs" / code, place.draft(code))
        (place.draft(code) / "sitemap.xml").write_text("<urlset/>")
        place.replace([code])
    return ()


def test_the_year(repository: Repository, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Ten commits: articles arrive, a record is edited and the edit adopted, a correction written, an article removed,
    one renamed. After each, pages, feed, the build's lines, summary and review say what year.yml says; nothing is left
    to commit but what the step was about; a second build finds nothing to do. At last a clone of the repository gives
    the same site without reading a seed, and so does one whose records are thrown away."""
    with monkeypatch.context() as patched:
        patched.setattr("generator.build.build_site", files_alone)
        for step in STEPS:
            repository.take(step)
            capsys.readouterr()
            repository.build()
            said = capsys.readouterr().err
            _holds(repository, step, said)
            _is_reviewed(repository, step, capsys)
            repository.git("add", "--all")
            repository.git("commit", "--quiet", "--message", step["step"])
            repository.build()
            assert capsys.readouterr().err.splitlines()[-1] == UNCHANGED
            assert repository.git("status", "--porcelain") == "", step["step"]
        made = _tree(repository.site)
        clone = Repository(repository.root.with_name("clone"), repository.site.with_name("site-of-the-clone"))
        repository.git("clone", "--quiet", str(repository.root), str(clone.root))
        clone.build()
        assert "0 of 7 seeds read anew" in capsys.readouterr().err
        assert _tree(clone.site) == made
        shutil.rmtree(clone.root / "content" / "articles")
        clone.build()
        assert "7 of 7 seeds read anew" in capsys.readouterr().err
        assert _tree(clone.site) == made
        assert clone.git("status", "--porcelain") == ""


def _holds(repository: Repository, step: dict[str, Any], said: str) -> None:
    name = step["step"]
    assert f"{step['read']} of " in said.splitlines()[-1], (name, said)
    assert [line for line in step.get("said", ()) if line not in said.splitlines()] == [], (name, said)
    assert [words for words in step.get("unsaid", ()) if words in said] == [], (name, said)
    for kind in {"rounds", "sources"} & step.keys():
        assert repository.pages(kind) == step[kind], name
    if "feed" in step:
        assert repository.feed() == step["feed"], name
    for path, words in step.get("pages", {}).items():
        text = repository.text(path)
        assert [one for one in words.get("has", ()) if one not in text] == [], (name, path)
        assert [one for one in words.get("lacks", ()) if one in text] == [], (name, path)


def _is_reviewed(repository: Repository, step: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """What a reviewer is told of the step before it is committed: in the summary, and on the page of the review."""
    repository.run("summary")
    told = capsys.readouterr().out.splitlines()
    assert [line for line in step["summary"] if line not in told] == [], (step["step"], told)
    repository.run("review")
    assert f"articles to review: {step['reviewed']}," in capsys.readouterr().err, step["step"]
    page = (repository.root / "build" / "review.html").read_bytes()
    words = " ".join(lxml.html.fromstring(page).text_content().split())
    assert [one for one in step["review"] if one not in words] == [], step["step"]


def _tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_year_by_the_engine(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    """The end of the year built at once by the real engine, without the steps between: every round has its page, no
    warning, and a second build finds nothing to do."""
    for step in STEPS:
        repository.take({key: step[key] for key in ("arrive", "remove", "rename") if key in step})
    repository.build("--strict")
    assert "7 of 7 seeds read anew" in capsys.readouterr().err
    assert repository.pages("rounds") == STEPS[-1]["rounds"]
    assert "<!doctype html>" in repository.text("rounds/harrowmere-2029-2/index.html").lower()
    repository.build("--strict")
    assert capsys.readouterr().err.splitlines()[-1] == UNCHANGED
