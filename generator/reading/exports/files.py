"""Exports: a table of articles (.csv) or lines of JSON (.jsonl), each row of which is a seed of its own.

A row is called by the name of its file and its id, as if the file were a folder: `seeds.csv/4711`."""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from generator.errors import Fault
from generator.reading.decoding import decode
from generator.reading.exports.rows import TEXTS, Row, row_faults, row_of
from generator.reading.exports.tables import lines_of_json, table
from generator.reading.source import fail

#: What an export can take, in bytes: some ten thousand articles.
MOST_BYTES = 50_000_000


@dataclass(frozen=True)
class Export:
    """The rows of an export, by id, and what is wrong with the others, by a name for each."""

    rows: Mapping[str, Row]
    faults: Mapping[str, tuple[Fault, ...]]


def read_export(path: Path, file: str) -> Export:
    """All rows of the export at `path`, which faults call `file`. It is read once for as long as it does not change.

    Raises ContentError where nothing of it can be read."""
    try:
        state = path.stat()
        return _export(path, file, state.st_mtime_ns, state.st_size)
    except OSError as error:
        raise fail(file, f"the file cannot be read ({error.strerror})", "check its name and rights") from None


@lru_cache(maxsize=2)
def _export(path: Path, file: str, changed: int, size: int) -> Export:
    if size > MOST_BYTES:
        problem = f"the file has {size:,} bytes, more than the {MOST_BYTES:,} that an export may have"
        raise fail(file, problem, "split it into several")
    text = decode(path.read_bytes(), file, MOST_BYTES)
    entries = lines_of_json(text, file) if path.suffix.lower() == ".jsonl" else table(text, file, TEXTS)
    try:
        return _sound(entries, file)
    except csv.Error as error:
        raise fail(file, f"not a table of comma-separated values ({error})", "export it anew, with quotes") from None


def _sound(entries: Iterable[tuple[int, dict[str, Any] | Fault]], file: str) -> Export:
    rows: dict[str, Row] = {}
    faults: dict[str, tuple[Fault, ...]] = {}
    for line, entry in entries:
        row = entry if isinstance(entry, Fault) else row_of(entry, line)
        wrong = (row,) if isinstance(row, Fault) else tuple(row_faults(row, file, rows))
        if isinstance(row, Fault) or wrong:
            faults[f"line-{line}" if isinstance(row, Fault) or row.id in rows else row.id] = wrong
        else:
            rows[row.id] = row
    return Export(rows, faults)
