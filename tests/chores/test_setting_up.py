"""Setting up: locks for any machine, plain words where something lacks."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = (
    "requirements.lock",
    "requirements-dev.lock",
    "requirements-setup.lock",
    "tests/tools/bench/requirements.lock",
)


def text_of(name: str) -> str:
    """A file of the repository's root."""
    return (ROOT / name).read_text(encoding="utf-8")


def pins(name: str) -> set[str]:
    """The packages of a lock with version and condition."""
    return set(re.findall(r"(?m)^([\w.-]+==[^\\\n]+?)\s*\\?$", text_of(name)))


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_hold_versions_and_hashes_only(lock: str) -> None:
    """Each line is a package in one version or a SHA-256: no address, no path, no option, nothing without a hash."""
    lines = text_of(lock).splitlines()
    assert [
        line
        for line in lines
        if not re.fullmatch(r"[\w.-]+==[\w.]+( ; [^/:@]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?", line)
    ] == []
    starts = [place for place, line in enumerate(lines) if not line.startswith(" ")]
    assert [lines[place] for place in starts if "--hash" not in lines[place + 1]] == []


def test_one_environment_serves_both_locks() -> None:
    """The dev lock holds every package of the runtime lock in the same version."""
    assert pins("requirements.lock") < pins("requirements-dev.lock")


@pytest.mark.parametrize(("lock", "extra"), [("requirements.lock", None), ("requirements-dev.lock", "dev")])
def test_locks_hold_what_the_project_asks_for(lock: str, extra: str | None) -> None:
    """Every dependency of pyproject.toml is locked: `make lock` was not forgotten."""
    project = tomllib.loads(text_of("pyproject.toml"))["project"]
    asked = project["dependencies"] + (project["optional-dependencies"][extra] if extra else [])
    locked = {pin.partition("==")[0] for pin in pins(lock)}
    assert {re.split(r"[<>=!~;\[ ]", name)[0] for name in asked} <= locked


def make(target: str, folder: Path, programs: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Call `make target` in a copy of the Makefile's folder, on a machine that has only `programs` (shell scripts)."""
    for name in ("Makefile", "requirements.lock"):
        shutil.copy(ROOT / name, folder)
    tools = folder / "bin"
    tools.mkdir()
    for name, script in programs.items():
        (tools / name).write_text(f"#!/bin/sh\n{script}\n")
        (tools / name).chmod(0o755)
    command = [str(shutil.which("make")), target]
    return subprocess.run(command, cwd=folder, env={"PATH": str(tools)}, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("programs", [{}, {"python3": "exit 1"}], ids=["none", "too-old"])
def test_without_python_the_set_up_says_so(tmp_path: Path, programs: dict[str, str]) -> None:
    """Where Python is missing, too old or has no venv, the message says what to install."""
    done = make("site", tmp_path, programs)
    assert done.returncode != 0
    assert "Python 3.11 or newer with venv is needed and was not found." in done.stderr
    assert "apt-get install python3 python3-venv" in done.stderr


@pytest.mark.parametrize(
    "programs",
    [
        {"id": "echo 1000"},
        {"id": "echo 1000", "sudo": "exit 1", "apt-get": "exit 0"},
        {"id": "echo 0", "apt-get": "exit 100"},
    ],
    ids=["nobody", "no-rights", "no-network"],
)
def test_without_chromium_the_tests_fail(tmp_path: Path, programs: dict[str, str]) -> None:
    """Where there is no browser and none can be installed, `make test` stops and says what to install."""
    done = make("chromium", tmp_path, programs)
    assert done.returncode != 0
    assert "The browser tests need Chromium" in done.stderr
    assert "apt-get install chromium" in done.stderr


@pytest.mark.parametrize("name", ["chromium", "chromium-browser", "google-chrome"])
def test_a_browser_that_is_there_is_used(tmp_path: Path, name: str) -> None:
    """Under any of its names the browser is found, and nothing is installed."""
    done = make("chromium", tmp_path, {name: "exit 0"})
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_chromium_is_installed_where_it_may(tmp_path: Path) -> None:
    """With sudo that asks for no password, Debian's package is installed."""
    log = tmp_path / "log"
    sudo = f'shift; echo "$@" >> {log}'
    done = make("chromium", tmp_path, {"id": "echo 1000", "sudo": sudo, "apt-get": "exit 1"})
    assert done.returncode == 0, done.stderr
    installed = log.read_text().splitlines()[-1]
    assert installed.endswith("apt-get -qq install -y --no-install-recommends chromium")
