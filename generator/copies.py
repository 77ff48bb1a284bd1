"""Copies: processes of this machine that begin with all that this one has read, each for one task."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context, parent_process
from threading import active_count
from typing import TypeVar

from generator.lock import end_with_parent

Done = TypeVar("Done")

_tasks: tuple[Callable[[], object], ...] = ()


def in_copies(tasks: Sequence[Callable[[], Done]], jobs: int | None = None) -> list[Done]:
    """What each of `tasks` gives, in order, each done by a process that is a copy of this one, `jobs` at a time (None:
    as many as there are cores).

    Where one would be alone, where copies cannot be made, or where one is ended from outside, this process does the
    tasks itself, one after the other: doing them twice must do no harm."""
    global _tasks  # noqa: PLW0603
    processes = min(jobs or cores(), len(tasks))
    if processes == 1 or start_method() != "fork":
        return [task() for task in tasks]
    _tasks = tuple(tasks)
    try:
        with ProcessPoolExecutor(processes, get_context("fork"), begin) as pool:
            return list(pool.map(_done, range(len(tasks))))  # type: ignore[arg-type]
    except BrokenProcessPool:
        return [task() for task in tasks]
    finally:
        _tasks = ()


def start_method() -> str:
    """How processes begin: as copies of this one, with all that it has made ready, where that is safe: on Linux, as
    long as it has a single thread."""
    return "fork" if sys.platform == "linux" and active_count() == 1 else "spawn"


def begin() -> None:
    """What a process does first that this one began; it ends at once where the one that began it is gone already."""
    gc.freeze()  # what it begins with stays, and need not be looked through again and again
    end_with_parent()
    first = parent_process()
    if first and os.getppid() != first.pid:
        os._exit(1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who calls the command off is heard by the process that began it


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _done(number: int) -> object:
    return _tasks[number]()
