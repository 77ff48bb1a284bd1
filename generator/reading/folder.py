"""The seeds folder: which files in it are articles, and what is wrong with the others."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.errors import ContentError, Fault
from generator.model.seed import EXPORTS, record_name
from generator.reading.decoding import MOST_BYTES, too_large
from generator.reading.exports import read_export
from generator.reading.seednames import is_shown, seed_name, shown_name

#: File name endings of seeds.
ENDINGS = (".txt", ".md", ".html", ".htm")
#: A record's file, its draft and its page are named by the seed, and no file system takes more than 255 bytes.
_LONGEST_NAME = 200
#: No file on Windows can have these in its name, nor one that a run of GitHub Actions hands on (actions/toolkit,
#: `path-and-artifact-name-validation`): a record so named would keep all others from being published.
_UNFIT = re.compile(r'["*:<>?\\|]')
_ALLOWED = "a seed is a .txt, .md or .html file, or a .csv or .jsonl export"


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
        remedy = f"put articles into the folder: {_ALLOWED}"
        raise ContentError([Fault(folder.name, None, None, "there are no seeds", remedy)])
    seeds: list[Path] = []
    unread: dict[str, tuple[Fault, ...]] = {}
    for path in entries:
        if faults := tuple(_faults(path, folder)):
            unread[record_name(seed_name(path, folder))] = faults
        elif path.suffix.lower() in EXPORTS:
            seeds += _rows(path, folder, unread)
        else:
            seeds.append(path)
    for path, twin in _twins(seeds, folder).items():
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


def _faults(path: Path, folder: Path) -> Iterator[Fault]:
    file, name = shown_name(path, folder), record_name(seed_name(path, folder))
    if not is_shown(seed_name(path, folder)):
        yield Fault(file, None, None, "the name has signs that cannot be shown", "rename the file")
    if unfit := _UNFIT.search(seed_name(path, folder)):
        problem = f"the name has a {unfit[0]}, which no name may have on Windows or in what CI hands on"
        yield Fault(file, None, None, problem, "rename the file or its folder")
    if (length := len((name + path.suffix).encode(errors="surrogateescape"))) > _LONGEST_NAME:
        problem = f"the name has {length} bytes, more than the {_LONGEST_NAME} that leave room for a record's"
        yield Fault(file, None, None, problem, "give the file a shorter name")
    if path.is_symlink() and _leaves(path, folder):
        yield Fault(file, None, None, "this is a link that leaves the folder", "put the article itself here")
    elif path.is_dir():
        yield Fault(file, None, None, "this is a link to a folder", "put the folder itself here")
    elif not path.is_file():
        yield Fault(file, None, None, "this is no file", f"remove it: {_ALLOWED}")
    elif path.suffix.lower() not in (*ENDINGS, *EXPORTS):
        ending = path.suffix or "none"
        yield Fault(file, None, None, f"the ending {ending} is not known", f"rename or remove it: {_ALLOWED}")
    elif path.suffix.lower() in ENDINGS and (size := path.stat().st_size) > MOST_BYTES:
        yield too_large(file, size)


def _leaves(path: Path, folder: Path) -> bool:
    try:
        return not path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # a link to itself, in Python before 3.13
        return False


def _twins(seeds: Iterable[Path], folder: Path) -> dict[Path, Fault]:
    names: dict[str, list[Path]] = {}
    for path in seeds:
        name = record_name(seed_name(path, folder))
        names.setdefault(unicodedata.normalize("NFC", name).casefold(), []).append(path)
    return {path: _one_stem(same, folder) for same in names.values() if len(same) > 1 for path in same}


def _one_stem(same: list[Path], folder: Path) -> Fault:
    names = " and ".join(seed_name(path, folder) for path in same)
    problem = f"{names} have one stem, and one stem is one record"
    return Fault(shown_name(same[0], folder), None, None, problem, "rename all but one of them")
