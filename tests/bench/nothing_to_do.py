"""Builds of many made-up articles: the whole, with nothing to do, with one seed more."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from tempfile import TemporaryDirectory

from tests.accuracy.sets import ROOT
from tests.bench.made_up_seeds import write_seeds
from tests.bench.made_up_site import write_site


def nothing_to_do(count: int) -> Iterator[str]:
    """A line for each build of `count` articles: its seconds of processor time, engines included, since what else the
    machine does changes those of the clock, and the share of the whole build that they are."""
    with TemporaryDirectory() as name:
        root = Path(name)
        write_site(count, root)
        yield f"builds of {count} made-up articles, seconds of a processor"
        whole, said = _build(root)
        yield f"  {whole:8.1f}          the first: {said}"
        for _ in range(3):
            spent, said = _build(root)
            yield f"  {spent:8.1f} {spent / whole:8.1%} with nothing to do: {said}"
        before = _times(root)
        write_seeds(count + 1, root / "seeds")
        spent, said = _build(root)
        yield f"  {spent:8.1f} {spent / whole:8.1%} with one seed more: {said}"
        for folder, times in _times(root).items():
            new = sum(before[folder].get(path) != time for path, time in times.items())
            yield f"    {new} of {len(times)} files in {folder} are new or other than before"


def _build(root: Path) -> tuple[float, str]:
    """Seconds of the build and of what it starts, and the last line that it says."""
    command = [sys.executable, "-m", "generator", "--root", str(root), "build", "--site-dir", str(root / "site")]
    before = getrusage(RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    after = getrusage(RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return spent, done.stderr.splitlines()[-1]


def _times(root: Path) -> dict[str, dict[Path, int]]:
    folders = ("content/articles", "build/docs", "site")
    return {
        folder: {path: path.stat().st_mtime_ns for path in (root / folder).rglob("*") if path.is_file()}
        for folder in folders
    }
