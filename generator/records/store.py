"""The folder of the records: loads all of it with every fault at once, writes what changed, overwrites no edit."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from pydantic import ValidationError

from generator.errors import ContentError, Fault
from generator.model.record import Record
from generator.records.sealed import ArticleFile, seal, sealed_with
from generator.yamlfile import load_yaml


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """A record's file as it stands: `file` is what faults call it. `record` is None where a file that nobody edited
    no longer fits the schema, as after a change of the generator: it is to be written anew. `lines` holds the lines of
    an edited record's own keys."""

    file: str
    record: Record | None
    fingerprint: str | None
    edited: bool
    lines: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Written:
    """The stems of the records that were `written` and `removed`, and of those `kept` because a person edited them."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...]


def load_records(folder: Path, name: str = "content/articles") -> dict[str, StoredRecord]:
    """All records of `folder` by stem, in order; `name` is what faults call the folder. Raises ContentError with the
    faults of all edited files; a folder that is missing holds none."""
    stored: dict[str, StoredRecord] = {}
    faults: list[Fault] = []
    for path in sorted(path for path in folder.glob("*.yml") if not path.name.startswith(".")):
        try:
            stored[path.stem] = _load(path, f"{name}/{path.name}")
        except ContentError as error:
            faults.extend(error.faults)
    if faults:
        raise ContentError(faults)
    return stored


def write_records(folder: Path, records: Mapping[str, Record], fingerprint: str, gone: Iterable[str] = ()) -> Written:
    """Write `records` by stem where their bytes differ, and remove the stems `gone`; files that a person edited stay.

    Each file is replaced in one step, so that a reader never meets half of one."""
    folder.mkdir(parents=True, exist_ok=True)
    new = {stem: seal(record, fingerprint) for stem, record in sorted(records.items())}
    old = {stem: _bytes(folder / f"{stem}.yml") for stem in sorted({*new, *gone})}
    edited = {stem for stem, content in old.items() if content is not None and sealed_with(content) is None}
    written = [stem for stem in new if stem not in edited and new[stem] != old[stem]]
    removed = [stem for stem in old if stem not in edited and stem not in new and old[stem] is not None]
    for stem in written:
        _replace(folder / f"{stem}.yml", new[stem])
    for stem in removed:
        (folder / f"{stem}.yml").unlink()
    return Written(tuple(written), tuple(removed), tuple(sorted(edited)))


def _load(path: Path, name: str) -> StoredRecord:
    content = path.read_bytes()
    fingerprint = sealed_with(content)
    if fingerprint is not None:
        return StoredRecord(name, _as_written(content), fingerprint, edited=False)
    file, lines = load_yaml(path, ArticleFile, name), _lines(content)
    record = _without_seal(file)
    if Path(record.seed).stem != path.stem:
        problem = f"the file is named {path.name} but its seed is {record.seed}"
        remedy = f"name the seed that {path.name} was read from"
        raise ContentError([Fault(name, lines.get("seed"), "seed", problem, remedy)])
    wrote = file.generated.fingerprint if file.generated else None
    return StoredRecord(name, record, wrote, edited=True, lines=lines)


def _as_written(content: bytes) -> Record | None:
    try:
        return _without_seal(ArticleFile.model_validate(yaml.load(content, Loader=yaml.CSafeLoader)))
    except ValidationError:
        return None


def _without_seal(file: ArticleFile) -> Record:
    return Record.model_construct(**{field: getattr(file, field) for field in Record.model_fields})


def _lines(content: bytes) -> dict[str, int]:
    lines = enumerate(content.decode().splitlines(), start=1)
    return {line.partition(":")[0]: number for number, line in lines if line[:1].isalpha()}


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _replace(path: Path, content: bytes) -> None:
    part = path.with_name(f".{path.name}.part")
    part.write_bytes(content)
    os.replace(part, path)
