"""Committing records: only them, once, on what the branch holds by then, and never over somebody else's work."""

import base64
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
RECORD = "content/articles/satu.yml"
BRANCH = "main"


def git(folder: Path, *arguments: str) -> str:
    """What git prints, called in `folder` as somebody."""
    somebody = ("-c", "user.name=Uji", "-c", "user.email=uji@example.org", "-c", "commit.gpgsign=false")
    done = subprocess.run(["git", "-C", str(folder), *somebody, *arguments], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def write(folder: Path, path: str, text: str) -> None:
    """Write a file and its folders."""
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text(text, encoding="utf-8")


def push(folder: Path, path: str, text: str) -> None:
    """Somebody changes one file and pushes it."""
    write(folder, path, text)
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", f"change {path}")
    git(folder, "push", "-q", "origin", f"HEAD:{BRANCH}")


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A clone of a shared repository in which a run has made records; beside it `other`, somebody else's clone."""
    origin, first = tmp_path / "origin", tmp_path / "here"
    git(tmp_path, "init", "-q", "--bare", "-b", BRANCH, str(origin))
    git(tmp_path, "clone", "-q", str(origin), str(first))
    write(first, RECORD, "old")
    write(first, "content/schemas/article.schema.json", "{}")
    write(first, ".gitignore", "/build/\n")
    push(first, "seeds/satu.txt", "an article")
    git(tmp_path, "clone", "-q", str(origin), str(tmp_path / "other"))
    return first


def commit(folder: Path, **options: str) -> subprocess.CompletedProcess[str]:
    """`make commit` in `folder`, on a machine where git knows no name for its user."""
    shutil.copy(ROOT / "Makefile", folder)
    shutil.copytree(ROOT / "chores", folder / "chores", dirs_exist_ok=True)
    bare = {"PATH": os.environ["PATH"], "HOME": str(folder), "GIT_CONFIG_NOSYSTEM": "1"}
    command = ["make", "commit", *(f"{name}={value}" for name, value in options.items())]
    return subprocess.run(command, cwd=folder, env=bare, capture_output=True, text=True, check=False)


def shared(folder: Path, path: str = RECORD) -> str:
    """A file as the shared branch has it."""
    return git(folder.parent / "origin", "show", f"{BRANCH}:{path}")


def test_records_and_nothing_else_are_pushed(here: Path) -> None:
    """Records that are new, changed or gone go into the commit; a change elsewhere does not, and nothing here moves."""
    write(here, RECORD, "new")
    write(here, "content/articles/dua.yml", "new")
    (here / "content/schemas/article.schema.json").unlink()
    write(here, "content/schemas/topic.schema.json", '{"new": 1}')
    write(here, "seeds/satu.txt", "not to be pushed")
    before = git(here, "rev-parse", "HEAD"), git(here, "status", "--porcelain", "seeds", "content")
    done = commit(here, PUSH=BRANCH)
    assert done.returncode == 0, done.stderr
    assert git(here.parent / "origin", "show", "--name-status", "--no-renames", "--format=", BRANCH).split("\n") == [
        "A\tcontent/articles/dua.yml",
        f"M\t{RECORD}",
        "D\tcontent/schemas/article.schema.json",
        "A\tcontent/schemas/topic.schema.json",
    ]
    assert (git(here, "rev-parse", "HEAD"), git(here, "status", "--porcelain", "seeds", "content")) == before


def test_what_is_committed_is_not_committed_again(here: Path) -> None:
    """Where the branch holds these records, no commit is made: a run on the commit of a run ends there, and so does a
    job that is run again after it had pushed."""
    write(here, RECORD, "new")
    assert "pushed to main" in commit(here, PUSH=BRANCH).stdout
    tip = git(here.parent / "origin", "rev-parse", BRANCH)
    assert commit(here, PUSH=BRANCH, MESSAGE="Again").stdout == "the records are committed already\n"
    git(here, "checkout", "-q", "--", "content")
    git(here, "pull", "-q", "origin", BRANCH)
    assert commit(here, PUSH=BRANCH).stdout == "the records are committed already\n"
    assert commit(here).stdout == "the records are committed already\n"
    assert git(here.parent / "origin", "rev-parse", BRANCH) == tip


def test_on_a_branch_that_moved_on_elsewhere(here: Path) -> None:
    """A push of something that no record is made from stays, and the records come behind it."""
    push(here.parent / "other", "README.md", "somebody else's")
    write(here, RECORD, "new")
    done = commit(here, PUSH=BRANCH)
    assert done.returncode == 0, done.stderr
    assert (shared(here), shared(here, "README.md")) == ("new", "somebody else's")
    assert git(here.parent / "origin", "rev-list", "--count", BRANCH) == "3"


@pytest.mark.parametrize("path", ["seeds/dua.txt", RECORD, "content/actors.yml", "generator/facts/dates.py"])
def test_on_a_branch_with_other_sources(here: Path, path: str) -> None:
    """Where seeds, content or rules are others by now, nothing is pushed over them: their own run makes the records."""
    push(here.parent / "other", path, "somebody else's")
    write(here, RECORD, "new")
    done = commit(here, PUSH=BRANCH)
    assert (done.returncode, shared(here, path)) == (0, "somebody else's")
    assert "main has other seeds, content or rules by now" in done.stdout
    assert git(here.parent / "origin", "rev-list", "--count", BRANCH) == "2"


def test_a_branch_that_takes_no_push(here: Path) -> None:
    """Where the branch is protected, the run fails and says what to do."""
    hook = here.parent / "origin" / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)
    write(here, RECORD, "new")
    done = commit(here, PUSH=BRANCH)
    assert done.returncode != 0
    assert "main takes no push; let this build push to it, or commit the records with their seeds" in done.stderr


def test_records_from_another_job(here: Path) -> None:
    """FROM= takes the records as another job left them: those that it has not are gone."""
    write(here, "build/records/articles/dua.yml", "new")
    write(here, "build/records/schemas/article.schema.json", "{}")
    done = commit(here, FROM="build/records", PUSH=BRANCH)
    assert done.returncode == 0, done.stderr
    assert git(here.parent / "origin", "ls-tree", "-r", "--name-only", BRANCH, "content").split() == [
        "content/articles/dua.yml",
        "content/schemas/article.schema.json",
    ]


def test_without_the_records_of_the_other_job(here: Path) -> None:
    """Where they are not whole, nothing is taken out and nothing is pushed."""
    write(here, "build/records/articles/dua.yml", "new")
    done = commit(here, FROM="build/records", PUSH=BRANCH)
    assert done.returncode != 0
    assert "there is no folder build/records/schemas" in done.stderr
    assert (here / RECORD).read_text() == "old"


def test_at_the_desk(here: Path) -> None:
    """Without PUSH= the records are committed on the branch at hand, and what else was changed or staged is not."""
    write(here, RECORD, "new")
    write(here, "seeds/dua.txt", "staged")
    git(here, "add", "seeds/dua.txt")
    assert commit(here).stdout.startswith("committed: ")
    assert git(here, "show", "--name-only", "--format=", "HEAD") == RECORD
    assert git(here, "diff", "--cached", "--name-only") == "seeds/dua.txt"
    assert shared(here) == "old"


class _Doorkeeper(BaseHTTPRequestHandler):
    """A server of git that asks who is there, and lets nobody in."""

    told: set[str]

    def do_GET(self) -> None:
        """Ask for a name and a token, and keep what is given."""
        given = self.headers.get("Authorization")
        self.told.update([base64.b64decode(given.removeprefix("Basic ")).decode()] if given else [])
        self.send_response(403 if given else 401)
        self.send_header("WWW-Authenticate", 'Basic realm="uji"')
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def door() -> Iterator[tuple[str, set[str]]]:
    """The address of such a server, and the names and tokens that it was told."""
    _Doorkeeper.told = set()
    server = HTTPServer(("127.0.0.1", 0), _Doorkeeper)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/uji.git", _Doorkeeper.told
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("user", ["x-access-token", "gitlab-ci-token"])
def test_the_token_goes_to_origin_alone(here: Path, door: tuple[str, set[str]], user: str) -> None:
    """The token that a push is given is told to origin, and stands in no file of the clone and in no line printed."""
    address, told = door
    git(here, "remote", "set-url", "origin", address)
    write(here, RECORD, "new")
    token = "a-token-of-the-run"
    done = commit(here, PUSH=BRANCH, PUSH_TOKEN=token, **({} if user.startswith("x-") else {"PUSH_USER": user}))
    assert told == {f"{user}:{token}"}
    assert done.returncode != 0 and token not in done.stdout + done.stderr
    files = [path for path in here.rglob("*") if path.is_file()]
    assert [path for path in files if token.encode() in path.read_bytes()] == []
