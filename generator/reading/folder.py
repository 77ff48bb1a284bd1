"""The seeds folder: which files in it are articles, and what is wrong with the others."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from generator.errors import ContentError, Fault

#: File name endings of seeds.
ENDINGS = (".txt", ".md", ".html", ".htm")
_HIDDEN_KINDS = ("Cc", "Cf", "Cs", "Zl", "Zp")
_ALLOWED = "a seed is a .txt, .md or .html file"


def find_seeds(folder: Path) -> tuple[Path, ...]:
    """The seed files in `folder`, sorted by name; README.md and names with a leading dot are none.

    Raises ContentError with all faults at once: no seeds, unknown endings, names that cannot be shown or that differ in
    case only, two seeds of one stem, links that lead out of the folder."""
    seeds, faults = look_over(folder)
    if faults:
        raise ContentError(faults)
    return seeds


def look_over(folder: Path) -> tuple[tuple[Path, ...], tuple[Fault, ...]]:
    """The seed files in `folder` that can be read, sorted by name, and what is wrong with the folder and the others."""
    if not folder.is_dir():
        return (), (Fault(folder.name, None, None, "the folder is missing", "create it and put articles into it"),)
    entries = sorted(path for path in folder.iterdir() if not _is_no_seed(path))
    if not entries:
        return (), (Fault(folder.name, None, None, "there are no seeds", f"put articles into the folder: {_ALLOWED}"),)
    faults = {path: tuple(_faults(path, folder)) for path in entries}
    seeds = tuple(path for path in entries if not faults[path])
    return seeds, (*(fault for found in faults.values() for fault in found), *_twins(entries, folder))


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
    if path.is_symlink() and not path.resolve().is_relative_to(folder.resolve()):
        yield Fault(file, None, None, "this is a link that leaves the folder", "put the article itself here")
    elif path.is_dir():
        yield Fault(file, None, None, "this is a folder", f"put its articles into {folder.name}: {_ALLOWED}")
    elif not path.is_file():
        yield Fault(file, None, None, "this is no file", f"remove it: {_ALLOWED}")
    elif path.suffix.lower() not in ENDINGS:
        ending = path.suffix or "none"
        yield Fault(file, None, None, f"the ending {ending} is not known", f"rename or remove it: {_ALLOWED}")


def _twins(entries: list[Path], folder: Path) -> Iterator[Fault]:
    stems: dict[str, list[Path]] = {}
    for path in entries:
        if path.suffix.lower() in ENDINGS:
            stems.setdefault(unicodedata.normalize("NFC", path.stem).casefold(), []).append(path)
    for same in stems.values():
        if len(same) > 1:
            names = " and ".join(path.name for path in same)
            problem = f"{names} have one stem, and one stem is one record"
            yield Fault(shown_name(same[0]), None, None, problem, "rename all but one of them")
