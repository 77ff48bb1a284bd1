"""docs/performance.md: the tables that `make bench` prints, each with the day and the machine of its run."""

import os
import platform
import re
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from time import strftime

from tests.accuracy.sets import ROOT

PAGE = ROOT / "docs" / "performance.md"
_PACKAGES = ("mkdocs", "mkdocs-material", "markdown", "jinja2", "dateparser", "pydantic")


def written(page: str, name: str, lines: Iterable[str], when: str) -> str:
    """`page` with the table of that `name` anew: what stands between its two comments. Raises ValueError where the page
    has no place for it."""
    block = "\n".join((f"<!-- {name} -->", when, "", "```", *lines, "```", f"<!-- /{name} -->"))
    anew, count = re.subn(rf"<!-- {name} -->.*?<!-- /{name} -->", lambda _: block, page, flags=re.DOTALL)
    if count != 1:
        raise ValueError(f"docs/performance.md has {count} places for {name!r}; it needs the comments of one")
    return anew


def write(name: str, lines: Iterable[str]) -> None:
    """Put a table into the page."""
    page = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(written(page, name, lines, f"{strftime('%Y-%m-%d')}, {_machine()}:"), encoding="utf-8")


def _machine() -> str:
    """Processor, memory, load, and the versions of what is measured; no name or path of this machine."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    cores = f"{len(os.sched_getaffinity(0))} cores ({_processor()}), {memory:.0f} GiB"
    versions = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    return (
        f"{cores}, load {os.getloadavg()[0]:.0f}; {platform.system()}, Python {platform.python_version()}, {versions}"
    )


def _processor() -> str:
    said = re.search(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text(encoding="utf-8"), re.MULTILINE)
    return said[1] if said else platform.machine()
