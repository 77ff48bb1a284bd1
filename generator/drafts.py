"""Drafts: files that are exchanged together once nothing can fail any more; between what is found and the disk.

What needs room on the disk is done when the drafts are written, beside the files whose places they take; the exchange
itself only renames."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Self

ENDING = ".babak-draft"


@dataclass(frozen=True, slots=True)
class Change:
    """The file at `path` had the SHA-256 `was` (in hexadecimal digits) and is to hold `now`; None is no file."""

    path: Path
    was: str | None
    now: bytes | None


class Drafts:
    """The drafts of `changes` while a context lasts: written when it is entered, gone when it is left."""

    def __init__(self, changes: Iterable[Change]) -> None:
        self._changes = tuple(changes)

    def __enter__(self) -> Self:
        try:
            for change in self._changes:
                if change.now is not None:
                    write_draft(change.path, change.now)
        except BaseException:
            self._remove()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._remove()

    def settle(self) -> tuple[Change, ...]:
        """Let each draft take its file's place in one step (POSIX rename) and remove what is to go; returns what was
        done. A file that no longer holds what it `was` has been edited meanwhile and stays."""
        done = tuple(change for change in self._changes if checksum(change.path) == change.was)
        for change in done:
            if change.now is not None:
                os.replace(draft_of(change.path), change.path)
            else:
                change.path.unlink(missing_ok=True)
        return done

    def _remove(self) -> None:
        for change in self._changes:
            draft_of(change.path).unlink(missing_ok=True)


def draft_of(path: Path) -> Path:
    """Where the draft of the file at `path` stands; its name is short, however long the file's."""
    return path.with_name(f".{sha256(os.fsencode(path.name)).hexdigest()[:16]}{ENDING}")


def write_draft(path: Path, content: bytes) -> Path:
    """Write the draft of the file at `path`, and its folders; returns where it stands. Raises OSError that names it."""
    draft = draft_of(path)
    try:
        try:
            draft.write_bytes(content)
        except FileNotFoundError:
            path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(content)
    except OSError as error:
        error.filename = error.filename or str(path)
        draft.unlink(missing_ok=True)
        raise
    return draft


def checksum(path: Path) -> str | None:
    """The SHA-256 of the file at `path` in hexadecimal digits, None where there is none."""
    return sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def sweep(folder: Path) -> None:
    """Remove the drafts that builds left anywhere in `folder` when they were killed."""
    for draft in folder.rglob(f".*{ENDING}"):
        draft.unlink(missing_ok=True)
