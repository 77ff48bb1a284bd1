"""The lock: one build at a time in one folder; the others wait.

It is the operating system's (flock(2)) and ends with the process that holds it, however that ends."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path

NAME = "lock"


@contextmanager
def alone(folder: Path, say: Callable[[str], None] = lambda line: print(line, file=sys.stderr)) -> Iterator[None]:
    """Hold the lock of `folder` (the `build` of a microsite) while the context lasts. Where another process holds it,
    `say` tells so, and this one waits until it is free."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / NAME
    file = _locked(path, say)
    _HELD.add(file)
    try:
        with suppress(OSError):
            os.truncate(file, 0)
            os.pwrite(file, str(os.getpid()).encode(), 0)
        yield
    finally:
        _HELD.discard(file)
        os.close(file)


def _locked(path: Path, say: Callable[[str], None]) -> int:
    while True:
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _wait(file, path, say)
            if path.exists() and os.path.samestat(path.stat(), os.fstat(file)):
                return file
        except BaseException:
            os.close(file)
            raise
        os.close(file)  # the file was removed while we waited: who comes now locks another one


def _wait(file: int, path: Path, say: Callable[[str], None]) -> None:
    try:
        flock(file, LOCK_EX | LOCK_NB)
    except BlockingIOError:
        holder = os.pread(file, 20, 0).decode(errors="replace").strip() or "unknown"
        say(f"{path.parent.name}/ is in use by another build (process {holder}); waiting until it is done")
        flock(file, LOCK_EX)


_HELD: set[int] = set()


def _let_go() -> None:
    """A process that is forked off under the lock does not keep it, and ends, on Linux, with the one that took it."""
    if not _HELD:
        return
    for file in _HELD:
        os.close(file)
    _HELD.clear()
    end_with_parent()


def end_with_parent() -> None:
    """Have this process end, on Linux, with the one that began it, however that ends."""
    if control := getattr(ctypes.CDLL(None), "prctl", None):
        control(_PARENT_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)


_PARENT_DEATH_SIGNAL = 1
"""PR_SET_PDEATHSIG of prctl(2)."""


os.register_at_fork(after_in_child=_let_go)
