"""The checks: each case is a file that changes a sound microsite, and names everything that is found then."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import main

HERE = Path(__file__).parent
CASES = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted((HERE / "cases").glob("*.yml"))}
_LINE = re.compile(r"^(content/articles/\S+?):\d+:")
_KEY = re.compile(r"^(content/articles/\S+?):(\d+): (?:\S*\.)?(\w+):")


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The microsite with the records that its seeds give."""
    root = tmp_path_factory.mktemp("sound") / "microsite"
    shutil.copytree(HERE / "microsite", root)
    assert main(["--root", str(root), "records"]) == 0
    return root


@pytest.fixture
def microsite(sound: Path, tmp_path: Path) -> Path:
    """A copy of it to change."""
    return Path(shutil.copytree(sound, tmp_path / "microsite"))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _change(root: Path, case: dict[str, Any]) -> None:
    for path, text in {**case.get("files", {}), **{f"site/{k}": v for k, v in case.get("site", {}).items()}}.items():
        _write(root / path, text)
    for path, (old, new) in case.get("changed", {}).items():
        text = (root / path).read_text(encoding="utf-8")
        assert old in text, f"{path} has no {old!r}"
        _write(root / path, text.replace(old, new, 1))
    for path in case.get("removed", ()):
        (root / path).unlink()
    if case.get("records"):
        assert main(["--root", str(root), "records"]) == 0


def test_a_sound_microsite(microsite: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nothing is at fault, nothing is found, and the status is 0 even where warnings count."""
    assert main(["--root", str(microsite), "check", "--strict"]) == 0
    assert capsys.readouterr().out == "0 errors, 0 warnings, 0 notes, 2 records sound\n"


@pytest.mark.parametrize("name", CASES)
def test_everything_is_found(name: str, microsite: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is at fault is told with file, line, severity and remedy, all of it and nothing else; no file changes. The
    line of a record is that of the key which is told of."""
    case = CASES[name]
    _change(microsite, case)
    capsys.readouterr()
    before = {path: path.read_bytes() for path in microsite.rglob("*") if path.is_file()}
    status = main(["--root", str(microsite), "check", *case.get("arguments", ())])
    *lines, _ = capsys.readouterr().out.splitlines()
    assert [_LINE.sub(r"\1:*:", line) for line in lines] == case.get("finds", [])
    for file, number, key in (match.groups() for match in map(_KEY.match, lines) if match):
        assert f"{key}:" in (microsite / file).read_text(encoding="utf-8").splitlines()[int(number) - 1]
    assert status == (1 if any("[error:" in line for line in lines) or "--strict" in case.get("arguments", ()) else 0)
    assert {path: path.read_bytes() for path in microsite.rglob("*") if path.is_file()} == before


def test_findings_as_json(microsite: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Programs get each finding with its check, severity, file, line, field, problem and remedy, and the counts."""
    _change(microsite, CASES["unknown_ids"])
    assert main(["--root", str(microsite), "check", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["counts"]["error"] == sum(one["severity"] == "error" for one in told["findings"]) > 0
    keys = ["check", "severity", "file", "line", "field", "problem", "remedy"]
    assert {tuple(one) for one in told["findings"]} == {tuple(keys)}
    assert told["records"] == 2


def test_every_check_has_a_case() -> None:
    """Each check that the page tells of finds something in some case, and no check is left out of the page."""
    page = (HERE.parents[1] / "docs" / "checks.md").read_text(encoding="utf-8")
    told = {line.split("`")[1]: line.split("|")[2].strip() for line in page.splitlines() if line.startswith("| `")}
    lines = [line for case in CASES.values() for line in case.get("finds", ())]
    found = {line.rpartition(": ")[2].rstrip("]"): line.rpartition("[")[2].partition(":")[0] for line in lines}
    assert found == told


def test_this_site_has_no_error(built_site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The content of this repository and the site that it gives are without errors."""
    assert main(["--root", str(HERE.parents[1]), "check", "--site-dir", str(built_site)]) == 0
    assert "0 errors" in capsys.readouterr().out
