"""The seeds folder: which files in it are articles, and what is wrong with the others."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.errors import ContentError, Fault
from generator.model.seed import EXPORTS, record_name
from generator.reading.exports.files import read_export
from generator.reading.misplaced import ALLOWED, file_faults, twins
from generator.reading.seednames import seed_name, shown_name


@dataclass(frozen=True)
class Shelf:
    """What a seeds `folder` holds, by the names of records: `seeds` to be read, in order of their names, and what is
    wrong with the others, `unread`; of these some may have been read before. The row of an export stands where a file
    would that is called by its id, and lies in a folder that is called as the export is."""

    folder: Path
    seeds: Mapping[str, Path]
    unread: Mapping[str, tuple[Fault, ...]]

    @property
    def faults(self) -> tuple[Fault, ...]:
        """All that is wrong with seeds that are not to be read."""
        return tuple(dict.fromkeys(fault for faults in self.unread.values() for fault in faults))


def find_seeds(folder: Path) -> tuple[Path, ...]:
    """The seeds in `folder`, sorted by name. Raises ContentError with all faults of the folder and of its files
    at once."""
    shelf = look_over(folder)
    if shelf.faults:
        raise ContentError(shelf.faults)
    return tuple(shelf.seeds.values())


def look_over(folder: Path) -> Shelf:
    """What `folder` and the folders in it hold; README.md and names with a leading dot are no seeds. No file is opened
    but exports.

    A file is at fault by an unknown ending, a name that cannot be shown or is too long, the name of another but for
    case and ending, its size, or as a link that leaves the folder. Raises ContentError where there is no seed at
    all."""
    if not folder.is_dir():
        raise ContentError([Fault(folder.name, None, None, "the folder is missing", "create it and put articles in")])
    entries = tuple(_entries(folder))
    if not entries:
        remedy = f"put articles into the folder: {ALLOWED}"
        raise ContentError([Fault(folder.name, None, None, "there are no seeds", remedy)])
    seeds: list[Path] = []
    unread: dict[str, tuple[Fault, ...]] = {}
    for path in entries:
        if faults := tuple(file_faults(path, folder)):
            unread[record_name(seed_name(path, folder))] = faults
        elif path.suffix.lower() in EXPORTS:
            seeds += _rows(path, folder, unread)
        else:
            seeds.append(path)
    for path, twin in twins(seeds, folder).items():
        name = record_name(seed_name(path, folder))
        unread[name] = (*unread.get(name, ()), twin)
    named = {record_name(seed_name(path, folder)): path for path in seeds}
    return Shelf(folder, {name: path for name, path in named.items() if name not in unread}, unread)


def _entries(folder: Path) -> Iterator[Path]:
    """All files in `folder`, and links to folders, which are not followed."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.name.lower() == "readme.md":
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _entries(path)
        else:
            yield path


def _rows(path: Path, folder: Path, unread: dict[str, tuple[Fault, ...]]) -> Iterator[Path]:
    """The rows of an export that can be read; what is wrong with the others goes into `unread`."""
    try:
        export = read_export(path, shown_name(path, folder))
    except ContentError as error:
        unread[record_name(seed_name(path, folder))] = error.faults
        return
    unread.update({record_name(seed_name(path / id_, folder)): faults for id_, faults in export.faults.items()})
    yield from (path / id_ for id_ in export.rows)
