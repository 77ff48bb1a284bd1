"""Rows of exports: what the columns of one article hold, what is wrong with it, and the source that it comes to."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from pydantic import ValidationError

from generator.errors import ContentError, Fault
from generator.reading.forms.frontmatter import FrontMatter, metadata_of
from generator.reading.forms.html import read_html
from generator.reading.source import Source
from generator.yamlfaults import describe

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


def row_source(row: Row, file: str) -> Source:
    """The source of a row: its text, or the main text of its page, and what its columns state."""
    stated = FrontMatter.model_validate({key: row.values.get(key) for key in FrontMatter.model_fields})
    metadata = metadata_of(stated, "export")
    page = None if "text" in row.values else read_html(row.values["html"], file)
    return Source(page.text if page else row.values["text"], metadata, language=stated.language)


def row_of(entry: Mapping[str, Any], line: int) -> Row:
    """The row that begins in `line`, as its `entry` gives it by the names of columns."""
    held = {key: next((entry[name] for name in names if entry.get(name)), None) for key, names in _COLUMNS.items()}
    values = {key: _words(value) for key, value in held.items() if value is not None and _words(value)}
    named = values.get("id") or values.get("url") or values.get("text") or values.get("html") or str(line)
    plain = "id" in values and _ID.fullmatch(named)
    return Row(named if plain else sha256(named.encode("utf-8", "replace")).hexdigest()[:16], line, values)


def _words(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text.encode("utf-8", "replace").decode().strip()


def row_faults(row: Row, file: str, rows: Mapping[str, Row]) -> Iterator[Fault]:
    """What is wrong with a row of the export `file`, behind its other `rows` by id."""
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
