"""The records that a commit holds, read from a repository made for the test."""

import subprocess
from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.model.record import Record
from generator.records import committed as module
from generator.records.committed import committed
from generator.records.sealed import seal

RECORD = Record(seed="satu.txt", sha256="0", language="id", venue=("Minsk", "Brèst"))


def git(folder: Path, *arguments: str) -> None:
    """Call git in `folder` as somebody."""
    somebody = ("-c", "user.name=Uji", "-c", "user.email=uji@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(folder), *somebody, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A microsite in the folder `web` of a repository, with one record committed."""
    articles = tmp_path / "web" / "content" / "articles"
    articles.mkdir(parents=True)
    (articles / "satu.yml").write_bytes(seal(RECORD, "f"))
    (articles / "README.md").write_text("no record", encoding="utf-8")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "one record")
    return tmp_path / "web"


def test_what_a_commit_holds(repository: Path) -> None:
    """Records come as they were committed, whatever the folder holds by now; what is no record is left out."""
    articles = repository / "content" / "articles"
    (articles / "satu.yml").write_text("edited since", encoding="utf-8")
    (articles / "dua.yml").write_text("new", encoding="utf-8")
    assert committed(repository, "HEAD").records == {"satu": RECORD}


def test_records_of_an_older_form(repository: Path) -> None:
    """A record that today's schema does not fit is named, and the others are read."""
    (repository / "content" / "articles" / "tua.yml").write_text("headline: no such key", encoding="utf-8")
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "an old one")
    found = committed(repository, "main")
    assert (list(found.records), found.unreadable) == (["satu"], ("tua",))
    assert committed(repository, "HEAD~1").unreadable == ()


@pytest.mark.parametrize("ref", ["no-such-branch", "--all", "", "HEAD:web"])
def test_no_such_commit(repository: Path, ref: str) -> None:
    """What names no commit is refused with a way out, and no option of git comes in by it."""
    with pytest.raises(UsageError, match=r"there is no commit .*; commit first, or fetch it"):
        committed(repository, ref)


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Outside of a repository the error says so."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(UsageError, match="is not in a git repository"):
        committed(tmp_path, "HEAD")


def test_no_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where git is not installed the error names it."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError, match="git is needed"):
        committed(repository, "HEAD")


def test_git_that_hangs(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A call of git that does not end is given up."""
    monkeypatch.setattr(module, "_SECONDS", 1e-6)
    with pytest.raises(UsageError, match="took more than"):
        committed(repository, "HEAD")
