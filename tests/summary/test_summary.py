"""The command: what the content says that a commit does not, in Markdown on standard output."""

import shutil
import subprocess
from pathlib import Path

import pytest

from generator.cli import main

ROOT = Path(__file__).resolve().parents[2]
GONE, CHANGED, OLD = "000_28f65c721f688886", "001_634e84c237ad3c22", "002_7bb666b7240ce36b"


def git(folder: Path, *arguments: str) -> None:
    """Call git in `folder` as somebody."""
    somebody = ("-c", "user.name=Uji", "-c", "user.email=uji@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(folder), *somebody, *arguments], check=True, capture_output=True)


@pytest.fixture
def microsite(tmp_path: Path) -> Path:
    """A repository with the content of this one, in whose commit one record is missing, one says another outlet,
    one has an older form, and figures were worse."""
    for name in ("content", "seeds"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    articles = tmp_path / "content" / "articles"
    now = {path: path.read_bytes() for path in (*articles.glob("*.yml"), tmp_path / "content/measured/accuracy.yml")}
    (articles / f"{GONE}.yml").unlink()
    record = (articles / f"{CHANGED}.yml").read_text(encoding="utf-8")
    lines = ["outlet: Kabar Uji" if line.startswith("outlet:") else line for line in record.splitlines()]
    (articles / f"{CHANGED}.yml").write_text("\n".join(lines), encoding="utf-8")
    (articles / f"{OLD}.yml").write_text("headline: an older form", encoding="utf-8")
    (tmp_path / "content/measured/accuracy.yml").write_text("articles: 9\nwrong: {date: 99}\n", encoding="utf-8")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "as it was")
    for path, content in now.items():
        path.write_bytes(content)
    return tmp_path


def test_what_a_pull_request_is_told(microsite: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """New and changed facts, figures beside the old ones, and what cannot be compared; without a site no weights."""
    assert main(["--root", str(microsite), "summary", "--against", "main", "--site-dir", str(microsite / "site")]) == 0
    said = capsys.readouterr().out
    assert said.startswith("## What changed since main\n\n1 article new, 1 article changed, 0 articles gone.\n")
    assert f"| {CHANGED} | outlet | Kabar Uji |" in said
    assert f"| {GONE} | " in said.partition("### New facts")[2]
    assert OLD not in said.partition("### Findings")[0]
    assert "1 of main's records has another form than today's and is left out." in said
    assert "### Accuracy" in said and "| date | " in said and "Page weights" not in said


def test_pages_are_weighed(built_site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a built site every kind of page stands in the table, none above its budget."""
    assert main(["--root", str(ROOT), "summary", "--site-dir", str(built_site)]) == 0
    rows = capsys.readouterr().out.partition("### Page weights")[2].splitlines()
    budgets = (ROOT / "docs" / "weight.md").read_text(encoding="utf-8").partition("| page |")[2].partition("\n\n")[0]
    kinds = [line.split("|")[1].strip() for line in budgets.splitlines()[2:]]
    assert {row.split("|")[1].strip() for row in rows if row.startswith("| ")} - {"kind", "---"} == set(kinds)
    assert not any("too heavy" in row for row in rows)


def test_content_at_fault(microsite: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where the content cannot be used, the reviewer reads why, every fault with file and line, and the status is 1."""
    (microsite / "seeds" / "kosong.txt").write_text("", encoding="utf-8")
    (microsite / "content" / "corrections.yml").write_text("corrections: 1\n", encoding="utf-8")
    assert main(["--root", str(microsite), "summary"]) == 1
    said = capsys.readouterr().out
    assert "The content is at fault" in said and "errors: 2, " in said
    assert "| error | seeds/kosong.txt |  | the file is empty |" in said
    assert "| error | content/corrections.yml:1 | corrections |" in said


def test_no_repository(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a repository the command cannot be carried out, and says why."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    shutil.copytree(ROOT / "content", tmp_path / "content")
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    assert main(["--root", str(tmp_path), "summary"]) == 2
    assert "is not in a git repository" in capsys.readouterr().err
