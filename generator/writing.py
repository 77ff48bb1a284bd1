"""Writing: output files onto the disk, the last step before the engine; only what changed, and each file whole.

A folder that `write_tree` fills belongs to the generator alone: what is in it and not among the files given is
removed. A marker file says so; a folder that has files and no marker is refused."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from shutil import rmtree
from stat import S_ISREG

from generator.drafts import draft_of, write_draft
from generator.errors import ContentError, Fault
from generator.model.output_file import OutputFile

MARKER = ".babak-owns-this-folder"


@dataclass(frozen=True, slots=True)
class Written:
    """What `write_tree` did: paths relative to its folder, in order."""

    written: tuple[str, ...]
    kept: tuple[str, ...]
    removed: tuple[str, ...]


def write_file(path: Path, content: bytes) -> bool:
    """Write `content` to `path`, and its folders, unless it holds just that; says whether it wrote.

    The file is replaced in one step (POSIX rename), so that a reader sees the old bytes or the new ones."""
    if _holds(path, content):
        return False
    draft = write_draft(path, content)
    try:
        os.replace(draft, path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    return True


def write_tree(root: Path, files: Iterable[OutputFile], part: str = "") -> Written:
    """Make the folder `root`, or the `part` of it that all `files` are for, hold exactly these. Before anything is
    touched, raises ContentError with every path that leaves the folder, leads through a symbolic link, stands twice or
    is a file and a folder at once."""
    wanted = sorted(files, key=lambda file: file.path)
    faults = [*_folder_faults(root), *_path_faults(wanted, {*_links(root, part)})]
    if faults:
        raise ContentError(faults)
    _mark(root)
    removed = tuple(_remove_others(root, {MARKER, *(file.path for file in wanted)}, part))
    written = {file.path for file in wanted if write_file(root / file.path, file.content)}
    kept = tuple(file.path for file in wanted if file.path not in written)
    return Written(tuple(sorted(written)), kept, removed)


def clear_tree(root: Path, parts: Iterable[str]) -> None:
    """Make the folder `root` hold nothing but its `parts`, so that each can be written by itself. Raises ContentError
    as `write_tree` does."""
    if faults := [*_folder_faults(root)]:
        raise ContentError(faults)
    _mark(root)
    kept = {root / MARKER, *(root / part for part in parts)}
    for entry in (entry for entry in sorted(root.iterdir()) if entry not in kept or entry.is_symlink()):
        if entry.is_dir() and not entry.is_symlink():
            rmtree(entry)
        else:
            entry.unlink()


def _holds(path: Path, content: bytes) -> bool:
    """Whether a file of its own, and no link, stands at `path` with just this content."""
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return S_ISREG(found.st_mode) and found.st_size == len(content) and path.read_bytes() == content


def _mark(root: Path) -> None:
    write_file(root / MARKER, b"Written by the build; whatever else is put here is removed by the next one.\n")


def _folder_faults(root: Path) -> Iterator[Fault]:
    if root.is_symlink() or (root.exists() and not root.is_dir()):
        yield Fault(root.name, None, None, "is not a folder", "remove it, or set another `build` in mkdocs.yml")
    elif root.is_dir() and _strays(root) and not (root / MARKER).is_file():
        remedy = "move them elsewhere, or set another `build` in mkdocs.yml"
        yield Fault(root.name, None, None, "holds files that the build did not write", remedy)


def _strays(root: Path) -> bool:
    """Whether there is anything but what a build that was killed had begun with: the draft of its marker."""
    return any(entry != draft_of(root / MARKER) for entry in root.iterdir())


def _links(root: Path, below: str) -> Iterator[str]:
    """The symbolic links in a folder of `root`, and itself where it is one."""
    place = root / below
    if below and place.is_symlink():
        yield below
    elif place.is_dir():
        for entry in os.scandir(place):
            path = f"{below}/{entry.name}".lstrip("/")
            if entry.is_symlink():
                yield path
            elif entry.is_dir():
                yield from _links(root, path)


def _path_faults(files: list[OutputFile], links: set[str]) -> Iterator[Fault]:
    counts = Counter(file.path for file in files)
    folders = {folder for path in counts for folder in _above(path)}
    for path, count in counts.items():
        if _leaves(path):
            yield Fault(path, None, None, "does not stay in the output folder", "use a relative path without `..`")
        elif links and not links.isdisjoint((path, *_above(path))):
            yield Fault(path, None, None, "leads through a symbolic link", "remove the link")
        elif count > 1:
            yield Fault(path, None, None, f"is written {count} times", "give each page a path of its own")
        elif path in folders:
            yield Fault(path, None, None, "is a file and a folder at once", "give each page a path of its own")


def _leaves(path: str) -> bool:
    parts = path.split("/")
    return ":" in parts[0] or any(
        part in {"", ".", "..", MARKER} or "\\" in part or not part.isprintable() for part in parts
    )


def _above(path: str) -> list[str]:
    """The folders that hold a path, from the outermost."""
    return list(accumulate(path.split("/")[:-1], "{}/{}".format))


def _remove_others(root: Path, mine: set[str], part: str) -> Iterator[str]:
    for folder, folders, names in os.walk(root / part, topdown=False):
        place = Path(folder)
        above = "" if place == root else f"{place.relative_to(root).as_posix()}/"
        for entry in sorted(names + [name for name in folders if (place / name).is_symlink()]):
            if (path := f"{above}{entry}") not in mine:
                (place / entry).unlink()
                yield path
        if place != root and not any(place.iterdir()):
            place.rmdir()
