"""Files in the seeds folder that are no seeds: what is wrong with their names, before one of them is opened."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.errors import Fault
from generator.model.seed import ENDINGS, EXPORTS, record_name
from generator.reading.decoding import MOST_BYTES, too_large
from generator.reading.seednames import is_shown, seed_name, shown_name

ALLOWED = "a seed is a .txt, .md or .html file, or a .csv or .jsonl export"
#: A record's file, its draft and its page are named by the seed, and no file system takes more than 255 bytes.
_LONGEST_NAME = 200
#: No file on Windows can have these in its name, nor one that a run of GitHub Actions hands on (actions/toolkit,
#: `path-and-artifact-name-validation`): a record so named would keep all others from being published.
_UNFIT = re.compile(r'["*:<>?\\|]')


def file_faults(path: Path, folder: Path) -> Iterator[Fault]:
    """What is wrong with the file at `path` in the seeds `folder`: its name, its ending, its size, where it leads."""
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
        yield Fault(file, None, None, "this is no file", f"remove it: {ALLOWED}")
    elif path.suffix.lower() not in (*ENDINGS, *EXPORTS):
        ending = path.suffix or "none"
        yield Fault(file, None, None, f"the ending {ending} is not known", f"rename or remove it: {ALLOWED}")
    elif path.suffix.lower() in ENDINGS and (size := path.stat().st_size) > MOST_BYTES:
        yield too_large(file, size)


def _leaves(path: Path, folder: Path) -> bool:
    try:
        return not path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # a link to itself, in Python before 3.13
        return False


def twins(seeds: Iterable[Path], folder: Path) -> dict[Path, Fault]:
    """The fault of each of the `seeds` whose record another would have, too."""
    names: dict[str, list[Path]] = {}
    for path in seeds:
        name = record_name(seed_name(path, folder))
        names.setdefault(unicodedata.normalize("NFC", name).casefold(), []).append(path)
    return {path: _one_stem(same, folder) for same in names.values() if len(same) > 1 for path in same}


def _one_stem(same: list[Path], folder: Path) -> Fault:
    names = " and ".join(seed_name(path, folder) for path in same)
    problem = f"{names} have one stem, and one stem is one record"
    return Fault(shown_name(same[0], folder), None, None, problem, "rename all but one of them")
