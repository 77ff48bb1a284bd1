"""Files and what stands for them: a checksum, or what can be said of what is none, or is not to be read."""

import os
import stat
from collections.abc import Iterator
from hashlib import file_digest
from pathlib import Path

LARGE = 64_000_000
"""Bytes beyond which a file is not read: nothing that a site is made from is as large."""


def files_in(place: Path) -> Iterator[Path]:
    """All files in `place` and its empty folders, behind links too, but not behind one that leads to where it stands;
    a file is all that is in it."""
    return _found(place, behind_links=True)


def seeds_in(folder: Path) -> Iterator[Path]:
    """The same of the seeds folder, which holds what other people sent, so that no link in it is followed."""
    return _found(folder.resolve(), behind_links=False)


def _found(place: Path, *, behind_links: bool) -> Iterator[Path]:
    places: list[tuple[Path, tuple[str, ...]]] = [(place, ())]
    while places:
        path, within = places.pop()
        real = os.path.realpath(path) if behind_links else ""
        closed = real in within if behind_links else path.is_symlink()
        names = [] if closed else _names(path)
        if not names:
            yield path
        places.extend((path / name, (*within, real) if behind_links else ()) for name in names)


def _names(path: Path) -> list[str]:
    try:
        return os.listdir(path) if os.path.isdir(path) else []
    except OSError:
        return []


def checksum(path: Path, *, within: Path | None = None) -> str:
    """What stands for the file at `path`: the SHA-256 of its bytes, and of a link also where it leads. Of a link that
    leaves the folder `within`, no more than that; of a file that is too large for anything here, size and times; of
    what is no file, its kind; of what cannot be read, why."""
    link = f"-> {os.readlink(path)} " if path.is_symlink() else ""
    if link and within and not Path(os.path.realpath(path)).is_relative_to(within.resolve()):
        return link
    try:
        return link + _state(path)
    except OSError as error:
        return link + (error.strerror or type(error).__name__)


def _state(path: Path) -> str:
    state = path.stat()
    if not stat.S_ISREG(state.st_mode):
        return f"{stat.S_IFMT(state.st_mode):o}"
    if state.st_size > LARGE:
        return f"{state.st_size} {state.st_mtime_ns} {state.st_ctime_ns}"
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
