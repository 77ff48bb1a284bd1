"""The stamp of a build: what the site was made from, how it was left, and what a person should know of it."""

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from generator.writing import write_file

NAME = "stamp.json"


@dataclass(frozen=True, slots=True)
class Stamp:
    """`made_from` stands for all inputs, `made` for the site's folder; `notes` are true as long as both are."""

    made_from: str
    made: str
    notes: tuple[str, ...]


def read_stamp(build: Path) -> Stamp | None:
    """The stamp of the last build in the folder `build`; None where there is none that can be read."""
    try:
        data = json.loads((build / NAME).read_bytes())
        return Stamp(str(data["made_from"]), str(data["made"]), tuple(map(str, data["notes"])))
    except (OSError, ValueError, TypeError, LookupError):
        return None


def write_stamp(build: Path, made_from: str, site_dir: Path, notes: Sequence[str]) -> None:
    """Leave a stamp in the folder `build` for the site in `site_dir` as it stands now."""
    stamp = Stamp(made_from, made(site_dir), tuple(notes))
    write_file(build / NAME, (json.dumps(asdict(stamp), ensure_ascii=False, indent=1) + "\n").encode())


def made(site_dir: Path) -> str:
    """A checksum of the paths, sizes and times in `site_dir`. The time at which the system last noted a change of a
    file (ctime) cannot be set back, so an edit shows though size and time of writing are as before."""
    lines = sorted(_states(str(site_dir))) if site_dir.is_dir() else []
    return sha256("\n".join(lines).encode(errors="surrogateescape")).hexdigest()


def _states(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            state = entry.stat(follow_symlinks=False)
            if entry.is_dir(follow_symlinks=False):
                yield entry.path
                yield from _states(entry.path)
            else:
                yield f"{entry.path}\0{state.st_size} {state.st_mtime_ns} {state.st_ctime_ns} {state.st_mode}"
