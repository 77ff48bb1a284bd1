"""Processes: how long extraction takes with one, and with as many as this machine has cores."""

import os
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from generator.extraction import extract_sound
from generator.settings import Hands
from tests.bench.speed import articles
from tests.bench.stages import subject

TIMES = 3


def processes(count: int) -> Iterator[str]:
    """Seconds of the clock and of the processors for `count` articles, the best of several runs in turn, each with the
    start of its processes; the last column is how many times as fast as one process."""
    yield f"extraction of {count} articles: processes, seconds, seconds of processors, speed against one"
    with TemporaryDirectory() as folder:
        seeds = _seeds(Path(folder), count)
        best: dict[int, tuple[float, float]] = {}
        for jobs in (1, len(os.sched_getaffinity(0))) * TIMES:
            best[jobs] = min(best.get(jobs, (1e9, 1e9)), _timed(seeds, jobs))
    for jobs, (seconds, processors) in best.items():
        yield f"  {jobs:>2} {seconds:8.2f} {processors:8.2f} {best[1][0] / seconds:6.2f}"


def _seeds(folder: Path, count: int) -> list[Path]:
    """The articles over and over, each time with another last line."""
    texts = [path.read_text(encoding="utf-8") for path in articles() if path.suffix == ".txt"]
    paths = [folder / f"{number:06}.txt" for number in range(count)]
    for number, (path, text) in enumerate(zip(paths, islice(cycle(texts), count), strict=True)):
        path.write_text(f"{text}\n\nNomor {number}.\n", encoding="utf-8")
    return paths


def _timed(seeds: list[Path], jobs: int) -> tuple[float, float]:
    start, busy = perf_counter(), sum(os.times()[:4])
    assert len(extract_sound(seeds, subject(), hands=Hands(jobs)).records) == len(seeds)
    return perf_counter() - start, sum(os.times()[:4]) - busy
