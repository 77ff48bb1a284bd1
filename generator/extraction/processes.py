"""Processes of this machine that read seeds, so that all its cores have something to do."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

from generator.copies import begin, cores, start_method
from generator.errors import WorkersError
from generator.extraction.parts import Part, in_order, parts_of
from generator.extraction.reader import Outcome, Reader
from generator.settings import Subject

#: A process must have so many seeds to read, or it takes longer to make it ready than to read them here.
WORTH = 50
#: So often in a row new processes are begun, where those before were ended from outside and nothing was read.
TRIES = 3

_reader: Reader | None = None


def processes_for(seeds: int, jobs: int | None) -> int:
    """How many processes read so many seeds: `jobs` at most, or where that is None as many as there are cores and
    work for them."""
    return min(cores(), seeds // WORTH) if jobs is None else min(jobs, seeds)


def read_in_processes(paths: Sequence[Path], reader: Reader, processes: int) -> Iterator[Outcome]:
    """What each of `paths` says, in order, read by so many processes as `reader` reads. What a process held that was
    ended from outside is read again by new ones; raises WorkersError where that helps nothing."""
    waiting, lost = parts_of(paths, processes), 0
    for path in waiting.popleft():  # read here, so that what is made at the first article is there when others begin
        yield reader.read(path)
    while waiting:
        before = len(waiting)
        try:
            with _pool(reader, processes) as pool:
                yield from in_order(waiting, lambda part: pool.submit(_read, part), 2 * processes)
        except BrokenProcessPool:
            lost = lost + 1 if len(waiting) == before else 1
            if lost == TRIES:
                raise _given_up(waiting[0]) from None


@contextmanager
def _pool(reader: Reader, processes: int) -> Iterator[ProcessPoolExecutor]:
    """Processes that are gone afterwards; they begin with `reader` as it is, or where they cannot make their own."""
    global _reader  # noqa: PLW0603
    method = start_method()
    _reader, made = (reader, ()) if method == "fork" else (None, (reader.subject, reader.folder))
    pool = ProcessPoolExecutor(processes, get_context(method), _begin, made)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)
        _reader = None


def _begin(subject: Subject | None = None, folder: Path | None = None) -> None:
    global _reader  # noqa: PLW0603
    begin()
    _reader = Reader(subject, folder) if subject else _reader


def _read(part: Part) -> list[Outcome]:
    assert _reader is not None
    return [_reader.read(path) for path in part]


def _given_up(part: Part) -> WorkersError:
    first = part[0].name if len(part) == 1 else f"{part[0].name} to {part[-1].name}"
    return WorkersError(
        f"the processes that read seeds were ended from outside {TRIES} times, at {first} or soon after; "
        "if memory is short, read with fewer at a time (--jobs 1)"
    )
