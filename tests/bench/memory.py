"""Memory: whether it stays flat while one process reads article after article."""

import gc
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from tests.bench.speed import articles
from tests.bench.stages import stages

STEP = 1000


def memory(count: int) -> Iterator[str]:
    """A line for every thousand articles: the process's memory in MB, and the objects that are alive. Every article is
    another text, so that nothing kept by text can hide."""
    texts = [(path, path.read_bytes().decode("utf-8")) for path in articles() if path.suffix != ".html"]
    yield f"memory over {count} articles"
    for number, (path, text) in enumerate(islice(cycle(texts), count), start=1):
        for _ in stages(path.name, f"{text}\n\nNomor {number}: Ann{number} Other{number} hadir.\n"):
            pass
        if number % STEP == 0:
            gc.collect()
            yield f"  {number:>6}  {_resident():8.1f} MB  {len(gc.get_objects()):>8} objects"


def _resident() -> float:
    """The memory of this process that is in use, in MB (Linux)."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024
