"""Writing: only what changed, nothing outside the folder, no file half written."""

from pathlib import Path

import pytest

from generator.errors import ContentError
from generator.model.output_file import OutputFile
from generator.writing import MARKER, Written, write_file, write_tree


def files(**contents: str) -> list[OutputFile]:
    """Output files of the names given, `_` standing for a slash and `.md` added."""
    return [OutputFile(f"{name.replace('_', '/')}.md", text.encode()) for name, text in contents.items()]


def content_of(folder: Path) -> dict[str, str]:
    """Every file in `folder` but the marker, by relative path."""
    paths = (path for path in folder.rglob("*") if path.is_file() and path.name != MARKER)
    return {path.relative_to(folder).as_posix(): path.read_text() for path in paths}


def test_writes_what_changed_and_removes_what_is_gone(tmp_path: Path) -> None:
    """A second tree leaves equal files alone, replaces changed ones and removes the rest with their folders."""
    root = tmp_path / "docs"
    assert write_tree(root, files(a="1", b="2", gone_c="3")) == Written(("a.md", "b.md", "gone/c.md"), (), ())
    before = (root / "a.md").stat()
    assert write_tree(root, files(a="1", b="two", d="4")) == Written(("b.md", "d.md"), ("a.md",), ("gone/c.md",))
    assert content_of(root) == {"a.md": "1", "b.md": "two", "d.md": "4"}
    assert not (root / "gone").exists()
    assert ((root / "a.md").stat().st_ino, (root / "a.md").stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_folder_takes_the_place_of_a_file_and_back(tmp_path: Path) -> None:
    """What was a file may become a folder, and a folder a file."""
    root = tmp_path / "docs"
    for paths in (["a"], ["a/b"], ["a"]):
        write_tree(root, [OutputFile(path, b"x") for path in paths])
        assert list(content_of(root)) == paths


@pytest.mark.parametrize("path", ["/etc/x", "../x", "a/../../x", "a//b", "", ".", "a\\..\\x", "C:/x", "a\nb", MARKER])
def test_paths_that_leave_the_folder_are_refused(tmp_path: Path, path: str) -> None:
    """A path that could lead elsewhere is a fault, and nothing is written, not even the good files beside it."""
    root = tmp_path / "docs"
    with pytest.raises(ContentError, match="does not stay in the output folder"):
        write_tree(root, [OutputFile("good.md", b"x"), OutputFile(path, b"x")])
    assert list(tmp_path.rglob("*")) == []


@pytest.mark.parametrize("path", ["link", "link/x.md", "deep/link/x.md"])
def test_symbolic_links_are_refused(tmp_path: Path, path: str) -> None:
    """A link in the folder leads nowhere: neither it nor what it points to is written."""
    outside = tmp_path / "outside"
    outside.mkdir()
    root = tmp_path / "docs"
    write_tree(root, files(deep_a="1"))
    (root / "link").symlink_to(outside)
    (root / "deep" / "link").symlink_to(outside)
    with pytest.raises(ContentError, match="symbolic link"):
        write_tree(root, [OutputFile(path, b"x")])
    assert list(outside.iterdir()) == []


def test_a_link_that_nobody_asked_for_is_removed_and_not_followed(tmp_path: Path) -> None:
    """What a stray link points to stays; the link itself goes like any other stray file."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious").write_text("kept")
    root = tmp_path / "docs"
    write_tree(root, files(a="1"))
    (root / "link").symlink_to(outside)
    assert write_tree(root, files(a="1")).removed == ("link",)
    assert (outside / "precious").read_text() == "kept"


def test_all_faults_come_at_once(tmp_path: Path) -> None:
    """Paths that stand twice, and paths that are file and folder at once, are named together."""
    wanted = [OutputFile(path, b"x") for path in ("a", "a", "b", "b/c", "../d")]
    with pytest.raises(ContentError) as caught:
        write_tree(tmp_path / "docs", wanted)
    assert [fault.file for fault in caught.value.faults] == ["../d", "a", "b"]


def test_a_folder_of_other_files_is_refused(tmp_path: Path) -> None:
    """A folder that the build did not write is not emptied by it."""
    (tmp_path / "thesis.md").write_text("three years")
    with pytest.raises(ContentError, match="holds files that the build did not write"):
        write_tree(tmp_path, files(a="1"))
    assert (tmp_path / "thesis.md").read_text() == "three years"


def test_write_file_says_whether_it_wrote(tmp_path: Path) -> None:
    """The same bytes are not written twice, and no draft is left beside the file."""
    path = tmp_path / "deep" / "record.yml"
    assert [write_file(path, b"1"), write_file(path, b"1"), write_file(path, b"2")] == [True, False, True]
    assert [entry.name for entry in path.parent.iterdir()] == ["record.yml"]


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk is full the old bytes stay, no draft is left, and the error names the file."""
    path = tmp_path / "record.yml"
    write_file(path, b"old")

    def full(draft: Path, _: bytes) -> int:
        draft.touch()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match=r"No space left on device: .*record\.yml"):
        write_file(path, b"new")
    assert {entry.name: entry.read_bytes() for entry in tmp_path.iterdir()} == {"record.yml": b"old"}
