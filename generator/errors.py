"""Errors: every fault that a build can name, used by all layers.

BabakError
├── ContentError    files that people write are at fault; carries every Fault found (exit status 1)
├── EngineError     the site engine refused the pages it was given (exit status 1)
├── WorkersError    those who read seeds for us, processes or machines, were lost (exit status 1)
└── UsageError      the command was called in a way that cannot work (exit status 2)
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from errno import EDQUOT, EFBIG, ENOSPC
from typing import TypeVar

Done = TypeVar("Done")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a file: where it stands, what it is, and what would be right."""

    file: str
    line: int | None
    field: str | None
    problem: str
    remedy: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        field = f" {self.field}:" if self.field else ""
        return f"{place}:{field} {self.problem}; {self.remedy}"


class BabakError(Exception):
    """Root of all errors that end a command with a message and no traceback."""


class ContentError(BabakError):
    """Content that cannot be used; `faults` holds all of them, in order of file and line."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        unique = dict.fromkeys(faults)
        self.faults = tuple(sorted(unique, key=lambda fault: (fault.file, fault.line or 0)))
        super().__init__("\n".join(map(str, self.faults)))


class Faults:
    """Collects the faults of several steps, so that all of them are told at once."""

    def __init__(self, faults: Iterable[Fault] = ()) -> None:
        self._faults = list(faults)

    def attempt(self, step: Callable[[], Done]) -> Done | None:
        """What `step` returns, or None when it raised ContentError, whose faults are kept."""
        try:
            return step()
        except ContentError as error:
            self._faults.extend(error.faults)
            return None

    def add(self, faults: Iterable[Fault]) -> None:
        """Keep further faults."""
        self._faults.extend(faults)

    @property
    def error(self) -> ContentError:
        """The error that tells of all of them."""
        return ContentError(self._faults)

    def end(self) -> None:
        """Raises ContentError when there were any faults."""
        if self._faults:
            raise self.error


class EngineError(BabakError):
    """The engine ended with an error; the message holds what it printed."""


class WorkersError(BabakError):
    """Processes or machines that read seeds were lost, and others in their place too."""


class UsageError(BabakError):
    """A command line that cannot be carried out."""


def disk_fault(error: OSError) -> str:
    """What a person is told when the disk refuses: the file, why, and what to do."""
    full = error.errno in (ENOSPC, EDQUOT, EFBIG)
    remedy = "make room, then call it again" if full else "see to it, then call it again"
    return f"{error.filename or 'a file'}: {error.strerror or error}; what was there stands as it was: {remedy}"
