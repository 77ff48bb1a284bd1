"""Gathering: the records of all seeds, read anew, kept or edited; a seed that cannot be read costs nobody else's."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from generator.errors import ContentError, Fault
from generator.extraction import extract_sound
from generator.model.record import Record
from generator.model.seed import EXPORTS
from generator.reading import Shelf, read_seed, seed_bytes
from generator.records.plan import Plan, plan
from generator.records.spans import span_faults
from generator.records.store import StoredRecord
from generator.settings import Hands, Subject

#: How many faults of seeds a build names.
MOST_LINES = 50


@dataclass(frozen=True)
class Gathered:
    """The records of all seeds, by name: `found`. `left_out` is what is wrong with seeds that cannot be read; of those
    in `standing`, the record of an earlier build is among `found`. `faults` are those of records that were edited."""

    plan: Plan
    found: dict[str, Record]
    left_out: tuple[Fault, ...]
    standing: tuple[str, ...]
    faults: tuple[Fault, ...]


def gather(
    shelf: Shelf, stored: Mapping[str, StoredRecord], subject: Subject, fingerprint: str, hands: Hands
) -> Gathered:
    """Have `hands` read the seeds of `shelf` that are to be read, and put their records to those that are `stored`.

    A record whose seed is there and cannot be read is kept as it is: what an article said has not become untrue by
    its file's being damaged, and whoever sends a damaged file should not be able to take it off the site."""
    unread = dict(shelf.unread)
    sums = {name: _checksum(name, path, unread) for name, path in shelf.seeds.items()}
    todo = plan({name: sum_ for name, sum_ in sums.items() if sum_}, stored, fingerprint, unread)
    fresh = extract_sound([shelf.seeds[name] for name in todo.extract], subject, shelf.folder, hands)
    names = {shelf.seeds[name]: name for name in todo.extract}
    unread.update({names[path]: faults for path, faults in fresh.faults.items()})
    loose = [fault for name in todo.edited for fault in _loose(stored[name], sums.get(name), shelf, subject, unread)]
    standing = sorted(name for name in unread if name in stored and stored[name].record and not stored[name].edited)
    kept = {name: record for name in (*todo.keep, *todo.edited, *standing) if (record := stored[name].record)}
    found = {**kept, **{names[path]: record for path, record in fresh.records.items()}}
    return Gathered(
        replace(todo, extract=tuple(name for name in todo.extract if name not in unread)),
        dict(sorted(found.items())),
        tuple(dict.fromkeys(fault for faults in unread.values() for fault in faults)),
        tuple(standing),
        (*todo.faults, *loose),
    )


def without(left_out: tuple[Fault, ...], standing: Iterable[str]) -> Iterable[str]:
    """What a build says of seeds that it does without, and why; a line each."""
    yield from map(str, left_out[:MOST_LINES])
    if (more := len(left_out) - MOST_LINES) > 0:
        yield f"and {more} more faults of seeds; `check` names them all"
    yield from (f"content/articles/{name}.yml stands as an earlier build wrote it" for name in standing)
    if count := how_many(left_out):
        words = "seed could not be read and was left out" if count == 1 else "seeds could not be read and were left out"
        yield f"{count} {words} (see above); --strict stops at {'it' if count == 1 else 'them'}"


def how_many(faults: Iterable[Fault]) -> int:
    """How many seeds have these faults: files, and rows of exports."""
    return len({(fault.file, fault.line if fault.file.lower().endswith(EXPORTS) else None) for fault in faults})


def _checksum(name: str, path: Path, unread: dict[str, tuple[Fault, ...]]) -> str | None:
    try:
        return sha256(seed_bytes(path)).hexdigest()
    except ContentError as error:
        unread[name] = error.faults
        return None


def _loose(
    stored: StoredRecord, checksum: str | None, shelf: Shelf, subject: Subject, unread: dict[str, tuple[Fault, ...]]
) -> tuple[Fault, ...]:
    """Slices of an edited record that its article does not hold; a record that is at fault otherwise is left out."""
    record, name = stored.record, Path(stored.file).stem
    if not record or record.sha256 != checksum:
        return ()
    try:
        return tuple(
            span_faults(record, read_seed(shelf.seeds[name], subject.topic.reads, shelf.folder).text, stored.file)
        )
    except ContentError as error:
        unread[name] = error.faults
        return ()
