"""Ways to break a build at a step of its choice: each step is a call that changes something on disk.

The build runs in a process that is forked off, where Python's audit events (PEP 578) tell of each step before it is
done."""

import os
import signal
import sys
import warnings
from collections.abc import Callable
from errno import ENOSPC
from typing import Any

_STEPS = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.utime", "os.truncate", "ctypes.dlsym"}
_NEED_ROOM = {"open", "os.mkdir"}
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def killed_at(step: int, build: Callable[[], object]) -> bool:
    """Run `build` and kill it (SIGKILL) before its step number `step`, counted from 1; says whether it got so far."""
    count = 0

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal count
        if _is_step(event, arguments):
            count += 1
            if count == step:
                os.kill(os.getpid(), signal.SIGKILL)

    return os.WIFSIGNALED(_forked(build, watch))


def full_from(step: int, build: Callable[[], object]) -> int:
    """Run `build` on a disk that is full from the step number `step` on that needs room; returns the status with which
    it ended: 0 when there were fewer steps, else what `build` returned."""
    count = 0

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal count
        if event in _NEED_ROOM and _is_step(event, arguments):
            count += 1
            if count >= step:
                raise OSError(ENOSPC, os.strerror(ENOSPC), str(arguments[0]))

    return os.waitstatus_to_exitcode(_forked(build, watch))


def _is_step(event: str, arguments: tuple[Any, ...]) -> bool:
    if event == "open":
        return isinstance(arguments[2], int) and bool(arguments[2] & _WRITES) and arguments[0] != os.devnull
    return event in _STEPS


def _forked(build: Callable[[], object], watch: Callable[[str, tuple[Any, ...]], None]) -> int:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of forks beside threads; the child starts none
        child = os.fork()
    if child == 0:
        status = 70
        try:
            sys.addaudithook(watch)
            status = int(bool(build()))
        finally:
            os._exit(status)
    return os.waitpid(child, 0)[1]
