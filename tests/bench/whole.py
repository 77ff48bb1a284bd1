"""Whole builds of 100, 1,000 and 10,000 made-up articles: what each step takes, how it grows, and whose it is."""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.child import said
from tests.bench.made_up_site import write_site
from tests.bench.one_build import STEPS


def whole(counts: Sequence[int]) -> Iterator[str]:
    """Lines of a table: seconds of processors of each step at each number of articles, and the exponent of its growth
    since the one before; our share; the most memory; the heaviest page, with its styles, and the search index."""
    yield "builds from nothing: seconds of processors (growth since the size before, 1.0 is linear)"
    yield f"  {'articles':>10} {'pages':>7} " + "".join(f"{step:>16}" for step in (*STEPS, "all"))
    before: tuple[int, dict[str, Any]] | None = None
    for count in counts:
        with TemporaryDirectory() as name:
            write_site(count, Path(name))
            found: dict[str, Any] = said("tests.bench.one_build", name)
        found["all"] = sum(found[step] for step in STEPS)
        cells = "".join(f"{_cell(found[step], step, count, before):>16}" for step in (*STEPS, "all"))
        yield f"  {count:>10,} {found['count']:>7,.0f} {cells}"
        ours = 1 - found["engine"] / found["all"]
        memory = f"at most {found['ours']:,.0f} MB, the engine {found['one']:,.0f}"
        yield f"  {'':>18} ours {ours:.0%}, the engine {1 - ours:.0%}; {memory}"
        page = f"heaviest page {found['heaviest']:,.0f} KB ({found['page']})"
        yield f"  {'':>18} {page}, search index {found['index']:,.0f} KB"
        before = count, found


def _cell(seconds: float, step: str, count: int, before: tuple[int, dict[str, Any]] | None) -> str:
    if before is None:
        return f"{seconds:.1f}"
    growth = math.log(max(seconds, 0.01) / max(before[1][step], 0.01)) / math.log(count / before[0])
    return f"{seconds:.1f} ({growth:.2f})"
