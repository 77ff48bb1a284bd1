"""Merging: the time that 1,000, 10,000 and 100,000 records take to become one story.

The news of a day does not grow with the archive: a round a day with twenty articles, as long as there are records. What
a denser calendar costs stands beside it: the same number of records in a third of the days."""

import gc
import math
from collections.abc import Iterator
from time import process_time

from generator.merging.story import merge
from tests.bench.made_up_records import ARTICLES, records
from tests.bench.stages import subject

COUNTS = (1_000, 10_000, 100_000)
#: Rounds a day where days are dense.
DENSE = 3


def merging(counts: tuple[int, ...] = COUNTS) -> Iterator[str]:
    """A line for each count: seconds, events found, and the exponent of the growth since the count before; and one for
    the second count in a third of the days."""
    yield "merging: records, a day, seconds of one core, events, growth (1.0 is linear)"
    before: tuple[int, float] | None = None
    for count in counts:
        spent, events = merged(count)
        growth = math.log(spent / before[1]) / math.log(count / before[0]) if before else math.nan
        yield f"  {count:>7,} {ARTICLES:>3} {spent:8.2f} {events:>7,}  {growth:5.2f}"
        before = count, spent
    spent, events = merged(counts[1], DENSE)
    yield f"  {counts[1]:>7,} {ARTICLES * DENSE:>3} {spent:8.2f} {events:>7,}"


def merged(count: int, a_day: int = 1) -> tuple[float, int]:
    """Seconds of one core in which `count` records are merged, and how many events they tell of."""
    given = records(count, a_day)
    gc.collect()
    start = process_time()
    story = merge(given, subject())
    return process_time() - start, len(story.events)
