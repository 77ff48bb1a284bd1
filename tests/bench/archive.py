"""An archive read and merged, without pages: time and memory of so many made-up articles, in a process of its own."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from tempfile import TemporaryDirectory
from time import perf_counter

from generator.extraction import extract_sound
from generator.merging.story import merge
from generator.settings import Hands
from tests.bench.child import said
from tests.bench.made_up_seeds import write_seeds
from tests.bench.stages import subject

MILLION = 1_000_000


def archive(count: int) -> Iterator[str]:
    """Lines of a table: seconds of the clock and of the processors for reading and for merging `count` articles with
    all cores, the most memory, and what that makes for a million."""
    with TemporaryDirectory() as name:
        write_seeds(count, Path(name))
        found: dict[str, float] = said("tests.bench.archive", name)
    yield f"{count:,} articles read and merged, {found['cores']:.0f} cores: seconds, those of processors, for a million"
    for step in ("reading", "merging"):
        clock, busy = found[step], found[f"{step} busy"]
        yield f"  {step:<10}{clock:10.1f}{busy:10.1f}{busy * MILLION / count / 3600:10.2f} hours of a processor"
    yield f"  {found['events']:,.0f} events; at most {found['first']:,.0f} MB, in other processes {found['one']:,.0f}"
    gigabytes = (found["first"] - found["base"]) * MILLION / count / 1024
    yield f"  {gigabytes:,.0f} GB for a million in one process"


def _read_and_merge(folder: Path) -> dict[str, float]:
    cores = len(os.sched_getaffinity(0))
    base = getrusage(RUSAGE_SELF).ru_maxrss / 1024
    clock, busy = perf_counter(), sum(os.times()[:4])
    records = extract_sound(sorted(folder.iterdir()), subject(), hands=Hands(cores)).records
    read, read_busy = perf_counter(), sum(os.times()[:4])
    story = merge(records.values(), subject())
    merged, merged_busy = perf_counter(), sum(os.times()[:4])
    return {
        "cores": cores,
        "reading": read - clock,
        "reading busy": read_busy - busy,
        "merging": merged - read,
        "merging busy": merged_busy - read_busy,
        "events": len(story.events),
        "base": base,
        "first": getrusage(RUSAGE_SELF).ru_maxrss / 1024,
        "one": getrusage(RUSAGE_CHILDREN).ru_maxrss / 1024,
    }


if __name__ == "__main__":
    print(json.dumps(_read_and_merge(Path(sys.argv[1]))))
