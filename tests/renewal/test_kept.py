"""Kept: what the last build made is taken over where it was made from the same, and stands as it was made."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.drafts import ENDING
from generator.kept import Kept


class _Maker:
    """Makes a file again and again, and counts how often."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.made = folder, 0

    def build(self, made_from: object = "words", made_by: str = "code") -> bytes:
        """A build of one file, which is written and remembered."""
        kept = Kept(self.folder / "kept.json", self.folder / "docs", made_by)
        content = kept.file("cards/a.png", made_from, self._make)
        path = self.folder / "docs" / "cards" / "a.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        kept.remember()
        return content

    def _make(self) -> bytes:
        self.made += 1
        return b"a picture"


def test_what_is_made_from_the_same_is_made_once(tmp_path: Path) -> None:
    """A second build takes the file over; other words or other code make it again, once."""
    maker = _Maker(tmp_path)
    assert [maker.build(), maker.build()] == [b"a picture"] * 2
    assert maker.made == 1
    maker.build("other words")
    maker.build("other words")
    assert maker.made == 2
    maker.build("other words", "other code")
    maker.build("other words", "other code")
    assert maker.made == 3


@pytest.mark.parametrize(
    "harm",
    [
        lambda root: (root / "docs/cards/a.png").write_bytes(b"a pic"),
        lambda root: (root / "docs/cards/a.png").unlink(),
        lambda root: shutil.rmtree(root / "docs"),
        lambda root: (root / "kept.json").unlink(),
        lambda root: (root / "kept.json").write_bytes((root / "kept.json").read_bytes()[:40]),
        lambda root: (root / "kept.json").write_bytes(b"[]"),
        lambda root: (root / "kept.json").write_text(json.dumps({"cards/a.png": "all is well"})),
    ],
    ids=["cut off", "gone", "all gone", "list gone", "list cut off", "list of nothing", "another list"],
)
def test_what_does_not_stand_as_it_was_made_is_made_again(harm: Callable[[Path], object], tmp_path: Path) -> None:
    """A file that was edited, cut off or removed is made again, and so is one of which nothing is remembered."""
    maker = _Maker(tmp_path)
    maker.build()
    harm(tmp_path)
    assert (maker.build(), maker.made) == (b"a picture", 2)


def test_what_a_build_did_not_make_is_forgotten(tmp_path: Path) -> None:
    """The list holds the files of the last build alone, and leaves no draft beside it."""
    _Maker(tmp_path).build()
    Kept(tmp_path / "kept.json", tmp_path / "docs", "code").remember()
    assert json.loads((tmp_path / "kept.json").read_bytes()) == {}
    assert not list(tmp_path.rglob(f"*{ENDING}"))


def test_without_a_list_nothing_is_kept(tmp_path: Path) -> None:
    """Who renders without a build makes each file, and writes nothing."""
    kept = Kept()
    assert [kept.file("a", 1, lambda: b"1"), kept.file("a", 1, lambda: b"2")] == [b"1", b"2"]
    kept.remember()
    assert not list(tmp_path.iterdir())
