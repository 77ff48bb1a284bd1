"""Bad content: every fault is named at once, with file, line, field and what would be right, and nothing is touched."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import main

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CASES = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted((HERE / "cases").glob("*.yml"))}


@pytest.fixture
def microsite(tmp_path: Path) -> Path:
    """A copy of the repository's content and seeds, with a site and records that a build before has left."""
    for name in ("content", "seeds"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("the last good site", encoding="utf-8")
    return tmp_path


def _state(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if _is_content(path)}


def _is_content(path: Path) -> bool:
    """Whether it is a file, but not the one that a build locks."""
    return path.is_file() and path.parts[-2:] != ("build", "lock")


@pytest.mark.parametrize("name", CASES)
def test_each_fault_is_named_and_nothing_is_touched(
    name: str, microsite: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A build over bad content ends with status 1, says everything that is wrong, and writes and removes nothing."""
    case: dict[str, Any] = CASES[name]
    for path, text in case.get("files", {}).items():
        (microsite / path).write_bytes(text if isinstance(text, bytes) else text.encode())
    for path, (old, new) in case.get("changed", {}).items():
        content = (microsite / path).read_text(encoding="utf-8")
        assert old in content
        (microsite / path).write_text(content.replace(old, new, 1), encoding="utf-8")
    before = _state(microsite)
    status = main(["--root", str(microsite), "build", "--site-dir", str(microsite / "site"), *case.get("options", [])])
    said = capsys.readouterr().err
    assert status == 1
    assert [line for line in case["says"] if line not in said] == []
    assert "Traceback" not in said
    assert _state(microsite) == before
