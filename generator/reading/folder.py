"""The seeds folder: which files in it are articles, and what is wrong with the others."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.errors import ContentError, Fault
from generator.model.seed import record_name
from generator.reading.decoding import MOST_BYTES, too_large

#: File name endings of seeds.
ENDINGS = (".txt", ".md", ".html", ".htm")
#: A record's file, its draft and its page are named by the seed, and no file system takes more than 255 bytes.
_LONGEST_NAME = 200
_HIDDEN_KINDS = ("Cc", "Cf", "Cs", "Zl", "Zp")
_ALLOWED = "a seed is a .txt, .md or .html file"


@dataclass(frozen=True)
class Shelf:
    """What a seeds folder holds, by the names of records: `seeds` to be read, in order of their names, and what is
    wrong with the others, `unread`; of these some may have been read before."""

    seeds: Mapping[str, Path]
    unread: Mapping[str, tuple[Fault, ...]]

    @property
    def faults(self) -> tuple[Fault, ...]:
        """All that is wrong with seeds that are not to be read."""
        return tuple(dict.fromkeys(fault for faults in self.unread.values() for fault in faults))


def find_seeds(folder: Path) -> tuple[Path, ...]:
    """The seed files in `folder`, sorted by name. Raises ContentError with all faults of the folder and of its files
    at once."""
    shelf = look_over(folder)
    if shelf.faults:
        raise ContentError(shelf.faults)
    return tuple(shelf.seeds.values())


def look_over(folder: Path) -> Shelf:
    """What `folder` holds; README.md and names with a leading dot are no seeds. No file is opened.

    A file is at fault by an unknown ending, a name that cannot be shown or is too long, the name of another but for
    case and ending, its size, or as a link that leaves the folder. Raises ContentError where there is no seed at
    all."""
    if not folder.is_dir():
        raise ContentError([Fault(folder.name, None, None, "the folder is missing", "create it and put articles in")])
    entries = sorted(path for path in folder.iterdir() if not _is_no_seed(path))
    if not entries:
        remedy = f"put articles into the folder: {_ALLOWED}"
        raise ContentError([Fault(folder.name, None, None, "there are no seeds", remedy)])
    twins = _twins(entries)
    unread: dict[str, tuple[Fault, ...]] = {}
    for path in entries:
        if faults := (*_faults(path, folder), *twins.get(path, ())):
            name = record_name(path.name)
            unread[name] = (*unread.get(name, ()), *faults)
    names = {path: record_name(path.name) for path in entries}
    return Shelf({name: path for path, name in names.items() if name not in unread}, unread)


def shown_name(path: Path) -> str:
    """What messages call the seed at `path`: its folder and its name, with signs that cannot be shown spelled out."""
    name = "".join(sign if unicodedata.category(sign) not in _HIDDEN_KINDS else ascii(sign)[1:-1] for sign in path.name)
    return f"{path.parent.name}/{name}" if path.parent.name else name


def _is_no_seed(path: Path) -> bool:
    return path.name.startswith(".") or path.name.lower() == "readme.md"


def _faults(path: Path, folder: Path) -> Iterator[Fault]:
    file = shown_name(path)
    if any(unicodedata.category(sign) in _HIDDEN_KINDS for sign in path.name):
        yield Fault(file, None, None, "the name has signs that cannot be shown", "rename the file")
    if (length := len(path.name.encode(errors="surrogateescape"))) > _LONGEST_NAME:
        problem = f"the name has {length} bytes, more than the {_LONGEST_NAME} that leave room for a record's"
        yield Fault(file, None, None, problem, "give the file a shorter name")
    if path.is_symlink() and _leaves(path, folder):
        yield Fault(file, None, None, "this is a link that leaves the folder", "put the article itself here")
    elif path.is_dir():
        yield Fault(file, None, None, "this is a folder", f"put its articles into {folder.name}: {_ALLOWED}")
    elif not path.is_file():
        yield Fault(file, None, None, "this is no file", f"remove it: {_ALLOWED}")
    elif path.suffix.lower() not in ENDINGS:
        ending = path.suffix or "none"
        yield Fault(file, None, None, f"the ending {ending} is not known", f"rename or remove it: {_ALLOWED}")
    elif (size := path.stat().st_size) > MOST_BYTES:
        yield too_large(file, size)


def _leaves(path: Path, folder: Path) -> bool:
    try:
        return not path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # a link to itself, in Python before 3.13
        return False


def _twins(entries: list[Path]) -> dict[Path, tuple[Fault]]:
    names: dict[str, list[Path]] = {}
    for path in entries:
        if path.suffix.lower() in ENDINGS:
            names.setdefault(unicodedata.normalize("NFC", record_name(path.name)).casefold(), []).append(path)
    return {path: (_one_stem(same),) for same in names.values() if len(same) > 1 for path in same}


def _one_stem(same: list[Path]) -> Fault:
    names = " and ".join(path.name for path in same)
    problem = f"{names} have one stem, and one stem is one record"
    return Fault(shown_name(same[0]), None, None, problem, "rename all but one of them")
