"""The last noun: a file as outputs make it and writing takes it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file to write: `path` relative to the output folder, with `/` between its parts."""

    path: str
    content: bytes
