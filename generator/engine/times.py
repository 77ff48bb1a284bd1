"""Times of change: a page that a build makes again with the same bytes keeps the time that it had.

Servers tell browsers by size and time whether a page is another one, and copying programs go by them too."""

import os
from filecmp import cmp
from pathlib import Path
from stat import S_ISREG


def keep_times(new: Path, old: Path) -> None:
    """Give every file of the folder `new` the time of the file of the same path and bytes in the folder `old`. One that
    is that very file, by another name, has it."""
    for folder, _, names in os.walk(new):
        stood_in = os.path.join(old, os.path.relpath(folder, new))
        for name in names if os.path.isdir(stood_in) else ():
            _keep_time(os.path.join(folder, name), os.path.join(stood_in, name))


def _keep_time(made: str, stood: str) -> None:
    if not os.path.lexists(stood):
        return
    found = os.lstat(stood)
    if S_ISREG(found.st_mode) and not os.path.samestat(found, os.stat(made)) and cmp(made, stood, shallow=False):
        os.utime(made, ns=(found.st_atime_ns, found.st_mtime_ns))
