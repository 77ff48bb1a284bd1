"""Records as they were parsed, beside the site: YAML is for people, and takes twenty times as long to read as this."""

import sqlite3
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from functools import cache
from hashlib import sha256
from pathlib import Path

from pydantic import ValidationError

from generator.model import record as model
from generator.model.record import Record

_TABLE = "CREATE TABLE IF NOT EXISTS parsed (key TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID"

Read = Callable[[bytes], Record | None]
"""Reads a record from the bytes of its file; None where it cannot."""


@contextmanager
def parsed(path: Path | None) -> Iterator[Read]:
    """What reads a record from the database at `path`, where the same bytes stand there, parsed by the same code. It
    writes nothing; a database that is missing or damaged holds nothing."""
    with closing(_opened(path)) as database:
        yield lambda content: _held(database, content)


def remember(path: Path, files: Iterable[Path], read: Read) -> None:
    """Have the database at `path` hold the records of `files` as `read` reads them, and no others. Where it cannot be
    written it stays as it is, and where it is damaged it is removed."""
    keys = {_key(file.read_bytes()): file for file in files}
    try:
        with closing(sqlite3.connect(path)) as database, database:
            database.execute(_TABLE)
            held = {key for (key,) in database.execute("SELECT key FROM parsed")}
            database.executemany("DELETE FROM parsed WHERE key = ?", [(key,) for key in held - keys.keys()])
            database.executemany("INSERT INTO parsed VALUES (?, ?)", _rows(keys, held, read))
    except sqlite3.OperationalError:  # a full disk, or somebody else writes: the next build will
        return
    except sqlite3.DatabaseError:
        with suppress(OSError):
            path.unlink()


def _rows(keys: Mapping[str, Path], held: Container[str], read: Read) -> Iterator[tuple[str, str]]:
    for key, file in keys.items():
        content = file.read_bytes() if key not in held else b""
        if content and _key(content) == key and (record := read(content)):
            yield key, record.model_dump_json()


def _opened(path: Path | None) -> sqlite3.Connection:
    """The database, to be read alone; an empty one where there is none."""
    with suppress(sqlite3.Error):
        if path and path.is_file():
            return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    return sqlite3.connect(":memory:")


def _held(database: sqlite3.Connection, content: bytes) -> Record | None:
    with suppress(sqlite3.Error, ValidationError):
        found = database.execute("SELECT record FROM parsed WHERE key = ?", (_key(content),)).fetchone()
        return Record.model_validate_json(found[0]) if found else None
    return None


def _key(content: bytes) -> str:
    """A checksum of a file's bytes, and of the code that says what a record is."""
    return sha256(_code() + content).hexdigest()


@cache
def _code() -> bytes:
    """A checksum of the modules that say what a record is."""
    sources = sorted(Path(model.__file__).parent.glob("*.py"))
    return sha256(b"".join(source.read_bytes() for source in sources)).digest()
