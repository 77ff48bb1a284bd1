"""Errors: every fault that a build can name, used by all layers.

BabakError
├── ContentError    files that people write are at fault; carries every Fault found (exit status 1)
├── EngineError     the site engine refused the pages it was given (exit status 1)
└── UsageError      the command was called in a way that cannot work (exit status 2)
"""

from collections.abc import Iterable
from dataclasses import dataclass


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


class EngineError(BabakError):
    """The engine ended with an error; the message holds what it printed."""


class UsageError(BabakError):
    """A command line that cannot be carried out."""
