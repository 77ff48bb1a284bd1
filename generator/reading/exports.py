"""Exports: a table of articles (.csv) or lines of JSON (.jsonl), each row of which is a seed of its own.

A row is called by the name of its file and its id, as if the file were a folder: `seeds.csv/4711`."""

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from generator.errors import ContentError, Fault
from generator.reading.decoding import decode
from generator.reading.frontmatter import FrontMatter, metadata_of
from generator.reading.html import read_html
from generator.reading.source import Source, fail
from generator.reading.tables import lines_of_json, table
from generator.yamlfaults import describe

#: What an export can take, in bytes: some ten thousand articles.
MOST_BYTES = 50_000_000
#: What columns may be called, by what they hold.
_COLUMNS = {
    "id": ("id", "guid"),
    "text": ("text", "body", "content"),
    "html": ("html",),
    "title": ("title", "headline"),
    "date": ("published", "date"),
    "outlet": ("outlet", "source", "publication", "publisher"),
    "url": ("url", "link"),
    "language": ("language", "lang"),
    "author": ("author",),
}
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")
TEXTS = (*_COLUMNS["text"], *_COLUMNS["html"])


@dataclass(frozen=True)
class Row:
    """One article of an export: `line` is where it begins, `values` are what its columns hold, by the names above."""

    id: str
    line: int
    values: Mapping[str, str]

    @property
    def data(self) -> bytes:
        """The row's bytes, whatever its place and the order of its columns."""
        return json.dumps(self.values, ensure_ascii=False, sort_keys=True).encode("utf-8", "replace")


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


def row_source(row: Row, file: str) -> Source:
    """The source of a row: its text, or the main text of its page, and what its columns state."""
    stated = FrontMatter.model_validate({key: row.values.get(key) for key in FrontMatter.model_fields})
    metadata = metadata_of(stated, "export")
    page = None if "text" in row.values else read_html(row.values["html"], file)
    return Source(page.text if page else row.values["text"], metadata, language=stated.language)


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
        row = entry if isinstance(entry, Fault) else _row(entry, line)
        wrong = (row,) if isinstance(row, Fault) else tuple(_faults(row, file, rows))
        if isinstance(row, Fault) or wrong:
            faults[f"line-{line}" if isinstance(row, Fault) or row.id in rows else row.id] = wrong
        else:
            rows[row.id] = row
    return Export(rows, faults)


def _row(entry: Mapping[str, Any], line: int) -> Row:
    held = {key: next((entry[name] for name in names if entry.get(name)), None) for key, names in _COLUMNS.items()}
    values = {key: _words(value) for key, value in held.items() if value is not None and _words(value)}
    named = values.get("id") or values.get("url") or values.get("text") or values.get("html") or str(line)
    plain = "id" in values and _ID.fullmatch(named)
    return Row(named if plain else sha256(named.encode("utf-8", "replace")).hexdigest()[:16], line, values)


def _words(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text.encode("utf-8", "replace").decode().strip()


def _faults(row: Row, file: str, rows: Mapping[str, Row]) -> Iterator[Fault]:
    if row.id in rows:
        problem = f"the row is called as the one in line {rows[row.id].line} is ({row.id})"
        yield Fault(file, row.line, "id", problem, "give each article an id of its own")
    if not row.values.get("text") and not row.values.get("html"):
        yield Fault(file, row.line, "text", "the row has no text", "put the article's text there or remove the row")
    try:
        FrontMatter.model_validate({key: row.values.get(key) for key in FrontMatter.model_fields})
    except ValidationError as error:
        for detail in error.errors():
            problem, remedy = describe(detail, FrontMatter)
            yield Fault(file, row.line, str(detail["loc"][0]), problem, remedy)


def in_row(error: ContentError, row: Row, file: str) -> ContentError:
    """The same faults, told of the row of the export `file`."""
    return ContentError(Fault(file, row.line, f"row {row.id}", one.problem, one.remedy) for one in error.faults)
