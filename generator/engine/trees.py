"""Trees: files in a folder and all below it, as the engine gets them and as they are kept."""

import os
import shutil
from collections.abc import Iterator, Set
from contextlib import suppress
from pathlib import Path


def names_in(folder: Path) -> Iterator[str]:
    """All files in `folder`, from the deepest on."""
    for place, _, names in os.walk(folder, topdown=False):
        above = Path(place).relative_to(folder).parts
        yield from ("/".join((*above, name)) for name in names)


def clear(folder: Path, wanted: Set[str]) -> None:
    """Remove from `folder` what is not among the `wanted` files."""
    for name in [name for name in names_in(folder) if name not in wanted]:
        (folder / name).unlink()
        with suppress(OSError):  # it holds what is wanted
            os.removedirs((folder / name).parent)


def link(source: Path, target: Path) -> None:
    """The same file in a second place; a copy of it where the file system knows no links."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with suppress(OSError):
        os.link(source, target)
        return
    shutil.copy2(source, target)
