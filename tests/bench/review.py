"""The review page with several hundred articles: how large, how long it takes to write, to open and to go about in."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from itertools import count, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from playwright.sync_api import Page, sync_playwright

from generator.review import review
from generator.settings import load_settings
from tests.bench.pages import chromium
from tests.bench.speed import articles
from tests.browser.conftest import FLAGS
from tests.review.repository import repository

_PAINTED = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def review_page(articles_new: int) -> Iterator[str]:
    """A line for each width of the screen: seconds to open the page, to go one article on and to jump to the last."""
    with TemporaryDirectory() as name, ExitStack() as stack:
        root = repository(Path(name))
        _more(root / "seeds", articles_new)
        begin = perf_counter()
        made = review(load_settings(root), "HEAD")
        took = perf_counter() - begin
        path = root / "review.html"
        path.write_bytes(made.html)
        yield f"review of {made.articles} articles: {len(made.html) / 1e6:.1f} MB, written in {took:.1f} s"
        playwright = stack.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=str(chromium()), args=FLAGS)
        for width in (360, 1440):
            page = browser.new_page(viewport={"width": width, "height": 900})
            opened = _seconds(page, partial(page.goto, path.as_uri()))
            key = _seconds(page, partial(page.keyboard.press, "j"))
            jump = _seconds(page, partial(page.evaluate, f"() => {{ location.hash = 'a{made.articles}' }}"))
            yield f"  {width:>4} px wide: opens in {opened:.2f} s, next article {key:.2f} s, last one {jump:.2f} s"
        browser.close()


def _more(folder: Path, wanted: int) -> None:
    texts = [path for path in articles() if path.suffix == ".txt"]
    copies = ((number, path) for number in count() for path in texts)
    for number, path in islice(copies, wanted):
        shutil.copy(path, folder / f"{number:03}-{path.name}")


def _seconds(page: Page, step: Callable[[], object]) -> float:
    begin = perf_counter()
    step()
    page.evaluate(_PAINTED)
    return perf_counter() - begin
