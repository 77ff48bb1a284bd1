"""Times of change: a page that a build makes again with the same bytes keeps the time that it had.

Servers tell browsers by size and time whether a page is another one, and copying programs go by them too."""

import os
from filecmp import cmp
from pathlib import Path


def keep_times(new: Path, old: Path) -> None:
    """Give every file of the folder `new` the time of the file of the same path and bytes in the folder `old`."""
    for folder, _, names in os.walk(new):
        for name in names:
            made = Path(folder, name)
            stood = old / made.relative_to(new)
            if stood.is_file() and not stood.is_symlink() and cmp(made, stood, shallow=False):
                found = stood.stat()
                os.utime(made, ns=(found.st_atime_ns, found.st_mtime_ns))
