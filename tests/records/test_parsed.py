"""Records that were parsed before load from a database, and nothing that is stale or damaged is believed."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from generator.records import parsed as parsing
from generator.records import store
from generator.records.store import load_records, remember_records

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """This site's records."""
    return Path(shutil.copytree(ROOT / "content/articles", tmp_path / "articles"))


@pytest.fixture
def database(folder: Path) -> Path:
    """A database of them."""
    path = folder.parent / "records.sqlite"
    remember_records(folder, path)
    return path


def test_the_database_says_what_the_files_say(folder: Path, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the database no YAML is read, and the records are those of the files."""
    plain = load_records(folder)
    monkeypatch.setattr(store, "_as_written", None)
    assert load_records(folder, database=database) == plain


def test_what_was_just_written_is_not_parsed(folder: Path, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Records that a build wrote are remembered as it found them, no YAML read; one that was edited is not."""
    plain, again = load_records(folder), database.with_name("again.sqlite")
    wrote = {path.read_bytes(): record for path in folder.glob("*.yml") if (record := plain[path.stem].record)}
    with monkeypatch.context() as patch:
        patch.setattr(store, "_as_written", None)
        remember_records(folder, again, wrote)
        assert load_records(folder, database=again) == plain
    edited = next(iter(sorted(folder.glob("*.yml"))))
    edited.write_bytes(edited.read_bytes() + b"# by hand\n")
    remember_records(folder, again, wrote)
    assert _rows(again) == len(plain) - 1


def test_a_file_that_changed_is_read(folder: Path, database: Path) -> None:
    """An edited file counts as it stands, and one that another file was put in place of says what that one says."""
    one, other, *_ = sorted(folder.glob("*.yml"))
    one.write_text(one.read_text(encoding="utf-8").replace("title: null", "title: Judul"), encoding="utf-8")
    shutil.copy(folder / sorted(folder.glob("*.yml"))[2].name, other)
    assert load_records(folder, database=database) == load_records(folder)
    assert load_records(folder, database=database)[one.stem].edited


def test_other_code_believes_nothing(folder: Path, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What code parsed that has another idea of a record is not there."""
    monkeypatch.setattr(parsing, "_code", lambda: b"other")
    monkeypatch.setattr(store, "_as_written", lambda content: None)
    assert not any(stored.record for stored in load_records(folder, database=database).values())


@pytest.mark.parametrize("damage", [b"", b"no database", b"SQLite format 3\x00 and then something else"])
def test_a_damaged_database_costs_time_alone(folder: Path, database: Path, damage: bytes) -> None:
    """The records are read from their files, and the next build has a database again."""
    database.write_bytes(damage)
    assert load_records(folder, database=database) == load_records(folder)
    remember_records(folder, database)
    remember_records(folder, database)
    assert _rows(database) == len(list(folder.glob("*.yml")))


def test_rows_of_files_that_are_gone_go(folder: Path, database: Path) -> None:
    """The database does not grow with what was there once."""
    (sorted(folder.glob("*.yml"))[0]).unlink()
    remember_records(folder, database)
    assert _rows(database) == len(list(folder.glob("*.yml")))


def test_a_row_that_does_not_fit_is_not_there(folder: Path, database: Path) -> None:
    """A record in the database that is none is read from its file."""
    connection = sqlite3.connect(database)
    with connection:
        connection.execute("UPDATE parsed SET record = '{}'")
    connection.close()
    assert load_records(folder, database=database) == load_records(folder)


def _rows(database: Path) -> int:
    connection = sqlite3.connect(database)
    (count,) = connection.execute("SELECT count(*) FROM parsed").fetchone()
    connection.close()
    return int(count)
