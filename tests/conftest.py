"""What several tests share: golden files, the real site built once, and the browser."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("no-deadline", deadline=None)  # how long an example takes is the machine's business
settings.load_profile("no-deadline")

ROOT = Path(__file__).resolve().parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--golden`, which `make golden` gives: write the golden files anew instead of comparing with them."""
    parser.addoption("--golden", action="store_true", help="write golden files anew; run only the tests that have one")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With `--golden`, run only the tests that use a golden file."""
    if config.getoption("--golden"):
        others = [item for item in items if "golden" not in getattr(item, "fixturenames", ())]
        config.hook.pytest_deselected(items=others)
        items[:] = [item for item in items if item not in others]


class Golden:
    """Compares what a test made with the files that stand for it, or writes them when asked to."""

    def __init__(self, rewrite: bool) -> None:
        self.rewrite = rewrite

    def __call__(self, path: Path, made: str) -> None:
        """Hold the text `made` against the file `path`."""
        self.tree(path.parent, {path.name: made.encode()}, only=path.name)

    def tree(self, folder: Path, made: Mapping[str, bytes], only: str = "**/*") -> None:
        """Hold the files `made` (by relative path) against all files in `folder`."""
        there = {path.relative_to(folder).as_posix(): path for path in folder.glob(only) if path.is_file()}
        if self.rewrite:
            for path in (there[name] for name in there.keys() - made.keys()):
                path.unlink()
            for name, content in made.items():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_bytes(content)
            return
        expected = {name: _lines(path.read_bytes()) for name, path in there.items()}
        assert {name: _lines(content) for name, content in made.items()} == expected, (
            f"differs from {folder.relative_to(ROOT)}; if that is meant, run `make golden` and read what it changes"
        )


def _lines(content: bytes) -> list[str]:
    return content.decode("utf-8", "backslashreplace").split("\n")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """`golden(path, text)` and `golden.tree(folder, files)`; `make golden` rewrites what they compare with."""
    return Golden(request.config.getoption("--golden"))


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real site, built once from the repository's own seeds by the command that people use: where several processes
    run the tests, by the first that needs it; one that comes while it builds waits for it, and finds nothing to do."""
    folder = tmp_path_factory.getbasetemp()
    site = (folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder) / "built" / "site"
    if site.is_dir():
        return site
    command = [sys.executable, "-m", "generator", "build", "--site-dir", str(site)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"`python -m generator build` failed:\n{done.stdout}{done.stderr}"
    return site


@pytest.fixture(scope="session")
def chromium() -> Path:
    """The browser on the PATH. Where there is none the tests fail: a check that is skipped is no check."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.fail(
            f"no Chromium ({', '.join(BROWSERS)}) on the PATH; `make test` installs it where it may", pytrace=False
        )
    return Path(found)
