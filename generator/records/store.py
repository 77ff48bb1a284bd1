"""The folder of the records: loads all of it with every fault at once, says what is to change, overwrites no edit."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import yaml
from pydantic import ValidationError

from generator.drafts import Change
from generator.errors import ContentError, Fault
from generator.model.record import Record
from generator.model.seed import record_name
from generator.records.parsed import Read, parsed, remember
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


def load_records(folder: Path, name: str = "content/articles", database: Path | None = None) -> dict[str, StoredRecord]:
    """All records of `folder` by stem, in order; `name` is what faults call the folder, `database` where they may stand
    as they were parsed. Raises ContentError with the faults of all edited files; a missing folder holds none."""
    stored: dict[str, StoredRecord] = {}
    faults: list[Fault] = []
    with parsed(database) as held:
        for path in _files(folder):
            try:
                stored[path.stem] = _load(path, f"{name}/{path.name}", held)
            except ContentError as error:
                faults.extend(error.faults)
    if faults:
        raise ContentError(faults)
    return stored


def remember_records(folder: Path, database: Path, wrote: Mapping[bytes, Record] | None = None) -> None:
    """Keep in `database` what the records of `folder` say that nobody edited, so that they load quickly; of those that
    this build `wrote`, it is known by the bytes of their files."""
    known = wrote or {}
    remember(
        database,
        _files(folder),
        lambda content: known.get(content) or (_as_written(content) if sealed_with(content) else None),
    )


def changes(
    folder: Path, records: Mapping[str, Record], fingerprint: str, gone: Iterable[str] = ()
) -> tuple[Change, ...]:
    """What has to change in `folder` for it to hold `records` by stem and no longer the stems `gone`, in order; files
    that a person edited stay."""
    stems = sorted({*records, *gone})
    found = (_change(folder / f"{stem}.yml", records.get(stem), fingerprint) for stem in stems)
    return tuple(filter(None, found))


def _change(path: Path, record: Record | None, fingerprint: str) -> Change | None:
    old = path.read_bytes() if path.is_file() else None
    new = seal(record, fingerprint) if record else None
    if old == new or (old is not None and sealed_with(old) is None):
        return None
    return Change(path, None if old is None else sha256(old).hexdigest(), new)


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.yml") if not path.name.startswith("."))


def _load(path: Path, name: str, held: Read) -> StoredRecord:
    content = path.read_bytes()
    fingerprint = sealed_with(content)
    if fingerprint is not None:
        return StoredRecord(name, held(content) or _as_written(content), fingerprint, edited=False)
    file, lines = load_yaml(path, ArticleFile, name), _lines(content)
    record = _without_seal(file)
    if record_name(record.seed) != path.stem:
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
