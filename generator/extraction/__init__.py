"""Extraction: seeds in, records out; reading, tagging and facts in a row, and no seed stands in another's way."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tqdm import tqdm

from generator.errors import ContentError, Fault
from generator.extraction.cluster import read_on_cluster
from generator.extraction.processes import processes_for, read_in_processes
from generator.extraction.reader import Outcome, Reader
from generator.model.record import Record
from generator.settings import HERE, Hands, Subject

tqdm.monitor_interval = 0  # its thread would keep processes from beginning as copies of this one


@dataclass(frozen=True)
class Extracted:
    """The record of each seed that could be read, and what is wrong with the others."""

    records: dict[Path, Record] = field(default_factory=dict)
    faults: dict[Path, tuple[Fault, ...]] = field(default_factory=dict)


def extract(
    seeds: Iterable[Path], subject: Subject, folder: Path | None = None, hands: Hands = HERE
) -> dict[Path, Record]:
    """The record of each seed, called by its path in `folder`. Raises ContentError with the faults of every seed that
    cannot be read, else as `extract_sound` does."""
    found = extract_sound(seeds, subject, folder, hands)
    if found.faults:
        raise ContentError(fault for faults in found.faults.values() for fault in faults)
    return found.records


def extract_sound(
    seeds: Iterable[Path], subject: Subject, folder: Path | None = None, hands: Hands = HERE
) -> Extracted:
    """The records of the seeds that can be read, and the faults of the others, in the order of the seeds, whichever
    `hands` read them. Raises WorkersError where those are lost, UsageError where a cluster is not reached."""
    paths, found = tuple(seeds), Extracted()
    outcomes = tqdm(
        _read(paths, Reader(subject, folder), hands),
        desc="reading seeds",
        unit="seed",
        total=len(paths),
        leave=False,
        disable=not sys.stderr.isatty(),
    )
    for path, outcome in zip(paths, outcomes, strict=True):
        if isinstance(outcome, Record):
            found.records[path] = outcome
        else:
            found.faults[path] = outcome
    return found


def _read(paths: Sequence[Path], reader: Reader, hands: Hands) -> Iterator[Outcome]:
    if hands.scheduler:
        return read_on_cluster(paths, reader, hands.scheduler)
    if (processes := processes_for(len(paths), hands.jobs)) > 1:
        return read_in_processes(paths, reader, processes)
    return map(reader.read, paths)
