"""Which seeds to read again: a record whose seed and fingerprint are unchanged, or that a person edited, stands."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from generator.errors import Fault
from generator.records.store import StoredRecord


@dataclass(frozen=True, slots=True)
class Plan:
    """What the build does with each seed or record, by stem, in order: `extract` are read, `keep` stand as they were
    written, `edited` stand as a person left them, `gone` have no seed any more and are removed."""

    extract: tuple[str, ...]
    keep: tuple[str, ...]
    edited: tuple[str, ...]
    gone: tuple[str, ...]
    faults: tuple[Fault, ...]
    """Edited records that no longer fit their seed, or have none."""


def plan(
    seeds: Mapping[str, str], stored: Mapping[str, StoredRecord], fingerprint: str, unread: Collection[str] = ()
) -> Plan:
    """Decide for `seeds` (SHA-256 by stem) and the records that are `stored` (by stem). `unread` are the stems of seeds
    that are there and cannot be read; their records are neither gone nor misfits."""
    edited = {stem for stem, record in stored.items() if record.edited}
    there = edited.difference(unread)
    keep = {stem for stem in seeds.keys() & stored.keys() if fresh(stored[stem], seeds[stem], fingerprint)}
    return Plan(
        extract=tuple(sorted(seeds.keys() - keep - edited)),
        keep=tuple(sorted(keep)),
        edited=tuple(sorted(edited)),
        gone=tuple(sorted(stored.keys() - seeds.keys() - edited - set(unread))),
        faults=tuple(fault for stem in sorted(there) for fault in _misfit(stored[stem], seeds.get(stem))),
    )


def fresh(stored: StoredRecord, seed_sha256: str, fingerprint: str) -> bool:
    """Whether reading the seed again could only give the record that is `stored` (never said of an edited one)."""
    record = stored.record
    unchanged = record is not None and record.sha256 == seed_sha256 and stored.fingerprint == fingerprint
    return unchanged and not stored.edited


def _misfit(stored: StoredRecord, seed_sha256: str | None) -> tuple[Fault, ...]:
    record = stored.record
    if record is None or record.sha256 == seed_sha256:
        return ()
    if seed_sha256 is None:
        key, problem = "seed", f"the record was edited by hand, but its seed {record.seed} is gone"
        remedy = "bring the seed back or delete the record"
    else:
        key, problem = "sha256", "the seed has changed since this record was edited by hand"
        remedy = (
            f"check the record against the seed and write sha256: {seed_sha256}, or delete it to have it written anew"
        )
    return (Fault(stored.file, stored.lines.get(key), key, problem, remedy),)
