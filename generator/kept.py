"""Kept: files of the last build that need not be made again, since what they are made from is the same."""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from pydantic_core import PydanticSerializationError, to_json

from generator.drafts import write_draft


class Kept:
    """The files of a `folder` that the last build made, as the JSON file at `path` remembers them: for each what it was
    made from, and the checksum of its bytes. What `made_by` stands for goes into all of them: code, theme, packages.

    A file counts only while its bytes have that checksum, so that one which was edited, cut off or left behind by a
    build that was killed is made again. Without a `path` nothing is kept."""

    def __init__(self, path: Path | None = None, folder: Path = Path(), made_by: str = "") -> None:
        self._path, self.folder, self._made_by = path, folder, made_by
        self._held = _read(path) if path else {}
        self._made: dict[str, tuple[str, str]] = {}

    @property
    def keeps(self) -> bool:
        """Whether anything is kept at all."""
        return self._path is not None

    def file(self, name: str, made_from: object, make: Callable[[], bytes]) -> bytes:
        """The bytes of the file `name`: those of the last build where it was made from the same (by all that `dumped`
        says of it), else those that `make` gives."""
        if not self.keeps:
            return make()
        source = self.source(made_from)
        content = self.find(name, source)
        if content is None:
            content = make()
        self.add(name, source, content)
        return content

    def source(self, made_from: object) -> str:
        """The checksum of what a file is made from, by all that `dumped` says of it."""
        return sha256(f"{self._made_by}\n{dumped(made_from)}".encode(errors="surrogateescape")).hexdigest()

    def find(self, name: str, source: str) -> bytes | None:
        """The bytes of the file `name`, if it stands as it was made from what has the checksum `source`."""
        made_from, made = self._held.get(name, ("", ""))
        with suppress(OSError):
            if made_from == source and sha256(content := (self.folder / name).read_bytes()).hexdigest() == made:
                return content
        return None

    def add(self, name: str, source: str, content: bytes) -> None:
        """Have the next build know that the file `name` is `content`, made from what has the checksum `source`."""
        self._made[name] = (source, sha256(content).hexdigest())

    def keep(self, name: str) -> None:
        """Have the next build know the file `name`, which was found, as this one knows it."""
        self._made[name] = self._held[name]

    def checksum(self, name: str) -> str | None:
        """The checksum of the bytes that this build made, or took over, as the file `name`."""
        return self._made[name][1] if name in self._made else None

    def remember(self) -> None:
        """Write down what was made, or taken over, by this build, and nothing else. Raises OSError."""
        if self._path is not None:
            lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(made)}" for name, made in sorted(self._made.items()))
            os.replace(write_draft(self._path, f"{{{lines}}}\n".encode()), self._path)


def dumped(thing: object) -> str:
    """All that `thing` says, as JSON, and what JSON cannot say (half a surrogate pair), as Python writes it."""
    try:
        return to_json(thing).decode()
    except PydanticSerializationError:
        return repr(thing)


def _read(path: Path) -> dict[str, tuple[str, str]]:
    try:
        return {str(name): (str(one), str(other)) for name, (one, other) in json.loads(path.read_bytes()).items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
