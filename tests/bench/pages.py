"""Pages in a browser: a timeline of 200 events beside TimelineJS3."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from generator.outputs.press.embeds.embedding import timeline_embed
from tests.bench.loading import Load, load, served
from tests.bench.many_events import many_events
from tests.bench.timelinejs import timelinejs
from tests.browser.conftest import FLAGS
from tests.conftest import BROWSERS

EVENTS, RUNS = 200, 5


def timelines(events: int = EVENTS, runs: int = RUNS) -> Iterator[str]:
    """A line each for our page, our embed and TimelineJS3, and how many times less ours are; medians of loads in turn,
    so that what else the machine does falls on all of them."""
    yield f"timeline of {events} events: 1.6 Mbit/s, 150 ms, processor 4 times slower, packed, median of {runs} loads"
    page, embed, theirs = _medians(events, runs)
    yield f"  {'':14}{'KB':>8}{'largest paint':>16}{'blocked':>10}"
    for name, one in (("this site", page), ("its embed", embed), ("TimelineJS3", theirs)):
        yield f"  {name:14}{one.bytes / 1000:8.1f}{one.paint:14.2f} s{one.blocking:8.2f} s"
    for name, one in (("the site", page), ("the embed", embed)):
        less = theirs.bytes / one.bytes, theirs.paint / one.paint, theirs.blocking / max(one.blocking, 0.01)
        yield f"  times less, {name:10}{less[0]:5.1f}{less[1]:13.1f}{less[2]:10.1f}"


def _medians(events: int, runs: int) -> tuple[Load, Load, Load]:
    """How our page, our embed and TimelineJS3 load the same events."""
    with TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        for part in ("ours", "theirs"):
            (folder / part).mkdir()
        edition, site = many_events(events, folder / "ours")
        timeline = f"{edition.language.interface.paths.timeline}/"
        timelinejs(site / timeline / "index.html", folder / "theirs")
        ours, theirs = stack.enter_context(served(site)), stack.enter_context(served(folder / "theirs"))
        playwright = stack.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=str(chromium()), args=FLAGS)
        addresses = (ours + timeline, ours + timeline_embed(edition).file, theirs)
        loads = [[load(browser, address) for address in addresses] for _ in range(runs)]
        browser.close()
    page, embed, other = (_median(list(column)) for column in zip(*loads, strict=True))
    return page, embed, other


def _median(loads: list[Load]) -> Load:
    return Load(*(median(getattr(one, name) for one in loads) for name in ("bytes", "paint", "blocking")))


def chromium() -> Path:
    """The browser on the PATH."""
    return Path(next(filter(None, map(shutil.which, BROWSERS))))
