"""Dataset: its files. The story in one JSON document with its schema, a CSV file (RFC 4180) for each table, and a data
package (Frictionless Data Package 2.0) that names them all with sizes, checksums and columns."""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from types import GenericAlias
from typing import Any

from babel import Locale
from pydantic import create_model

from generator.model.record import Frozen
from generator.outputs.press.dataset.tables import TABLES, tables
from generator.outputs.press.edition import Edition
from generator.outputs.press.escaping import clean
from generator.topic import Party

VERSION = "1.0.0"
"""Of the dataset's form, by semantic versioning: the first number rises when a column goes or changes its meaning."""

Rows = tuple[Frozen, ...]


def dataset_files(edition: Edition) -> dict[str, bytes]:
    """All files of the dataset by name; the package, which has the others' checksums, stands last."""
    found = tables(edition)
    files = {"story.json": _json(_story(edition, found)), "story.schema.json": _json(story_schema())}
    files |= {f"{name}.csv": _csv(TABLES[name][0], rows) for name, rows in found.items()}
    return {**files, "datapackage.json": _json(_package(edition, files))}


def story_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of story.json."""
    rows: dict[str, Any] = {name: (GenericAlias(tuple, (row, ...)), ...) for name, (row, _) in TABLES.items()}
    names = dict[str, dict[str, str]]
    model = create_model(
        "Story",
        __base__=Frozen,
        version=(str, ...),
        topic=(str, ...),
        updated=(str | None, ...),
        parties=(names, ...),
        series=(names, ...),
        points=(names, ...),
        **rows,
    )
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()}


def columns(row: type[Frozen]) -> Iterable[tuple[str, str, str]]:
    """Name, type and meaning of each column of a table; the types are those of Frictionless' Table Schema."""
    properties = row.model_json_schema()["properties"]
    for name, told in properties.items():
        yield name, _type(told), told.get("description", "")


def _story(edition: Edition, found: Mapping[str, Rows]) -> dict[str, Any]:
    topic = edition.subject.topic
    return {
        "version": VERSION,
        "topic": topic.id,
        "updated": edition.story.updated,
        "parties": {party.id: _party_names(party, topic.languages) for party in topic.parties},
        "series": {series.id: dict(series.name) for series in topic.series},
        "points": {point.id: dict(point.name) for point in topic.agenda},
        **{name: [_cells(row) for row in rows] for name, rows in found.items()},
    }


def _party_names(party: Party, codes: Iterable[str]) -> dict[str, str]:
    """A party's names by language; CLDR's where the topic gives none."""
    lands = {code: Locale.parse(code, sep="-").territories for code in codes}
    return {code: party.name.get(code) or lands[code].get(party.territory or "", party.id) for code in lands}


def _package(edition: Edition, files: Mapping[str, bytes]) -> dict[str, Any]:
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": edition.subject.topic.id,
        "version": VERSION,
        "homepage": edition.base_url,
        "resources": [_resource(file, content) for file, content in files.items()],
    }


def _resource(file: str, content: bytes) -> dict[str, Any]:
    name, _, form = file.rpartition(".")
    told = {
        "name": name.replace(".", "-") + ("-json" if form == "json" else ""),
        "path": file,
        "format": form,
        "mediatype": {"json": "application/json", "csv": "text/csv"}[form],
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
    }
    if form != "csv":
        return told
    fields = [{"name": one, "type": kind, "description": text} for one, kind, text in columns(TABLES[name][0])]
    return told | {"type": "table", "schema": {"fields": fields}}


def _type(told: Mapping[str, Any]) -> str:
    kinds = {told.get("type"), *(one.get("type") for one in told.get("anyOf", ()))} - {None, "null"}
    if "array" in kinds:
        return "string"  # several values, with "; " between them
    return next((kind for kind in ("boolean", "integer") if kind in kinds), "string")


def _csv(row: type[Frozen], rows: Rows) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(row.model_fields)
    for one in rows:
        writer.writerow([_cell(value) for value in _cells(one).values()])
    return text.getvalue().encode()


def _cells(row: Frozen) -> dict[str, Any]:
    """The columns of a row, texts without what XML and UTF-8 cannot hold."""
    return {name: _clean(value) for name, value in row}


def _clean(value: object) -> object:
    if isinstance(value, tuple):
        return [_clean(one) for one in value]
    return clean(value) if isinstance(value, str) else value


def _cell(value: object) -> object:
    """Several values with "; " between them; nothing as an empty cell; text that a spreadsheet would take for a formula
    behind an apostrophe (OWASP, CSV injection)."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return _cell("; ".join(value))
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return "" if value is None else value


def _json(told: object) -> bytes:
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()
