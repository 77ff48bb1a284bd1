"""What a site is made from, by checksums: seeds, content, theme, settings, the generator, its packages, the options.

All bytes are read: times and sizes lie after a checkout, an unpacked archive or two edits within one tick."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml

from generator.settings import Settings
from generator.standing.files import checksum, files_in, seeds_in

Inputs = Mapping[str, str]
"""What stands for each input, by its path, or by its name where it is no file."""

CODE = Path(__file__).parents[1]


def inputs(settings: Settings, site_dir: Path, options: Mapping[str, object]) -> Inputs:
    """Everything that decides how the site in `site_dir` comes out, as it stands on disk now, and `options`."""
    given = {**vars(settings), **options}
    named = {f"option {name}": str(value) for name, value in given.items() if name != "hands"}
    named["option site_dir"] = str(site_dir)
    others = (settings.build, site_dir, settings.seeds)
    named_by = [path for path in _named_by(settings) if not any(map(path.is_relative_to, others))]
    places = (settings.root / "mkdocs.yml", settings.content, settings.theme, *named_by)
    files = {str(path): checksum(path) for place in dict.fromkeys(places) for path in files_in(place)}
    files |= {str(path): checksum(path, within=settings.seeds) for path in seeds_in(settings.seeds)}
    return {**named, **files, **_code(), "packages": _packages()}


def makers(settings: Settings, found: Inputs) -> Inputs:
    """Of the inputs those that go into each page: all but seeds, records, corrections and pages written by hand."""
    told = (settings.content / name for name in ("articles", "corrections.yml", "pages", "schemas"))
    places = tuple(map(str, (settings.seeds, *told)))
    below = tuple(f"{place}{os.sep}" for place in places)
    return {name: value for name, value in found.items() if name not in places and not name.startswith(below)}


@cache
def running_code() -> Inputs:
    """The code as this process has it, taken when it is first asked for: a process keeps the code that it began with,
    whatever becomes of the files."""
    return _code()


def digest(found: Inputs) -> str:
    """One checksum of all inputs."""
    lines = (f"{name}\0{value}\n" for name, value in sorted(found.items()))
    return sha256("".join(lines).encode(errors="surrogateescape")).hexdigest()


def _code() -> Inputs:
    return {str(path): checksum(path) for path in files_in(CODE) if "__pycache__" not in path.parts}


def _packages() -> str:
    """Python and the installed packages in their versions, by the folders that tell of them."""
    folders = (Path(entry) for entry in sys.path if os.path.isdir(entry))
    return "\n".join([sys.version, *sorted(path.name for folder in folders for path in folder.glob("*.dist-info"))])


def _named_by(settings: Settings) -> Iterator[Path]:
    """The files and folders within the microsite that mkdocs.yml names, wherever in it: a theme's, hooks, snippets."""
    with suppress(yaml.YAMLError):
        for word in _words(yaml.load((settings.root / "mkdocs.yml").read_bytes(), Loader=yaml.CSafeLoader)):
            path = Path(os.path.normpath(settings.root / word))
            if settings.root in path.parents and os.path.lexists(path):
                yield path


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, str) and "\0" not in value:
        yield value
    elif isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _words(item)
