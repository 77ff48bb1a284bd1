"""A Dask cluster that reads seeds: the same reader on other machines, which need this package and no folder of ours."""

import pickle
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from generator import VERSION
from generator.errors import BabakError, ContentError, Fault, UsageError, WorkersError
from generator.extraction.parts import Part, Pending, in_order, parts_of
from generator.extraction.reader import Outcome, Reader
from generator.reading import Row, seed_content
from generator.records.fingerprint import fingerprint

if TYPE_CHECKING:
    from distributed import Client

#: So many seconds a scheduler has to answer, and then to find its first worker.
PATIENCE = 30
#: So many parts a thread of a worker has in hand or in line.
AHEAD = 3

#: What stands in a seed, or why it cannot be read.
_Content = bytes | Row | tuple[Fault, ...]
_ONE_AT_A_TIME = Lock()


def read_on_cluster(paths: Sequence[Path], reader: Reader, address: str) -> Iterator[Outcome]:
    """What each of `paths` says, in order, read by the workers of the scheduler at `address` as `reader` reads; what a
    worker held that is lost is read by another. Raises UsageError where there is no such cluster, WorkersError where
    its workers are lost again and again, lack this program or run another version."""
    with _client(address) as client:
        readers = sum(client.nthreads().values())
        made_with = fingerprint(reader.subject, VERSION)
        told = client.scatter(pickle.dumps((reader.subject, reader.folder)), broadcast=True)

        def submit(part: Part) -> Pending:
            seeds = [(path, _content(path, reader.folder)) for path in part]
            reading: Pending = client.submit(_read, seeds, told, made_with, pure=False)
            return reading

        try:
            yield from in_order(parts_of(paths, readers), submit, AHEAD * readers)
        except BabakError:
            raise
        except Exception as error:  # of many kinds: of Dask, of the network, of what the workers lack
            problem = f"the workers at {address} cannot read seeds ({type(error).__name__}: {error})"
            raise WorkersError(f"{problem}; give all machines this program, in one version, and memory") from error


@contextmanager
def _client(address: str) -> Iterator["Client"]:
    try:
        from distributed import Client  # noqa: PLC0415
    except ImportError:
        raise UsageError("--scheduler needs Dask: install it with `pip install 'babak[dask]'`") from None
    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        problem = f"no Dask scheduler answers at {address} ({error}); use an address such as tcp://host:8786"
        raise UsageError(problem) from None
    with client:
        try:
            client.wait_for_workers(1, timeout=PATIENCE)
        except TimeoutError:
            raise UsageError(f"the scheduler at {address} has no worker; begin one: dask worker {address}") from None
        yield client


def _content(path: Path, folder: Path | None) -> _Content:
    try:
        return seed_content(path, folder)
    except ContentError as error:
        return error.faults


def _read(seeds: Sequence[tuple[Path, _Content]], told: bytes, made_with: str) -> list[Outcome]:
    """What a worker does: it reads one article at a time, as one interpreter does no more."""
    with _ONE_AT_A_TIME:
        reader = _reader(told, made_with)
        return [found if isinstance(found, tuple) else reader.read(path, found) for path, found in seeds]


@lru_cache(maxsize=1)
def _reader(told: bytes, made_with: str) -> Reader:
    subject, folder = pickle.loads(told)
    if fingerprint(subject, VERSION) != made_with:
        raise WorkersError("a worker runs another version of this program; give all machines the same one")
    return Reader(subject, folder)
