"""Dataset: its files. The story in one JSON document with its schema, a CSV file (RFC 4180) for each table, and a data
package (Frictionless Data Package 2.0) that names them all with sizes, checksums and columns."""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

from babel import Locale

from generator.model.record import Frozen
from generator.outputs.press.dataset.cells import cells, csv_table
from generator.outputs.press.dataset.schema import VERSION, columns, story_schema
from generator.outputs.press.dataset.tables import TABLES, tables
from generator.outputs.press.edition import Edition
from generator.topic import Party

Rows = tuple[Frozen, ...]


def dataset_files(edition: Edition) -> dict[str, bytes]:
    """All files of the dataset by name; the package, which has the others' checksums, stands last."""
    found = tables(edition)
    files = {"story.json": _json(_story(edition, found)), "story.schema.json": _json(story_schema())}
    files |= {f"{name}.csv": csv_table(TABLES[name][0], rows) for name, rows in found.items()}
    return {**files, "datapackage.json": _json(_package(edition, files))}


def _story(edition: Edition, found: Mapping[str, Rows]) -> dict[str, Any]:
    topic = edition.subject.topic
    return {
        "version": VERSION,
        "topic": topic.id,
        "updated": edition.story.updated,
        "parties": {party.id: _party_names(party, topic.languages) for party in topic.parties},
        "series": {series.id: dict(series.name) for series in topic.series},
        "points": {point.id: dict(point.name) for point in topic.agenda},
        **{name: [cells(row) for row in rows] for name, rows in found.items()},
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


def _json(told: object) -> bytes:
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()
