"""What a page weighs: every kind, as it is fetched the first time, within the budgets of docs/weight.md; and over a
slow line nothing on it moves as it comes."""

import gzip
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import KINDS, LANGUAGES
from tests.browser.test_reading import SHIFTS

BUDGETS = Path(__file__).resolve().parents[2] / "docs" / "weight.md"
SORTS = {
    "html": (".html",),
    "styles": (".css",),
    "scripts": (".js",),
    "fonts": (".woff2",),
    "images": (".svg", ".png", ".jpg", ".webp"),
}
KB = 1000
SLOW_LINE = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 200_000}
"""1.6 Mbit/s."""


def budgets() -> dict[str, dict[str, int]]:
    """By kind of page the kilobytes of each column of the table."""
    table = BUDGETS.read_text(encoding="utf-8").partition("| page |")[2].partition("\n\n")[0]
    head, _, *lines = table.splitlines()
    columns = [name.strip() for name in head.strip("| ").split("|")]
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in lines]
    return {kind: dict(zip(columns, map(int, cells), strict=True)) for kind, *cells in rows}


@cache
def _packed(path: Path) -> int:
    content = path.read_bytes()
    return len(content if path.suffix in (".woff2", ".png", ".jpg", ".webp") else gzip.compress(content, 9))


def weight(page: Page, address: str, path: str, site: Path) -> dict[str, float]:
    """Kilobytes that the page at `path` makes a browser fetch, compressed, by sort and in all."""
    asked = set[str]()
    page.on("request", lambda request: asked.add(request.url))
    page.goto(address + path, timeout=120_000)
    page.evaluate("document.fonts.ready.then(() => null)")
    page.wait_for_load_state("networkidle", timeout=120_000)
    found = dict.fromkeys(SORTS, 0.0)
    for url in asked:
        if not url.startswith(address):
            continue
        file = site / unquote(urlsplit(url).path).removeprefix("/")
        file = file / "index.html" if file.is_dir() else file
        (sort,) = (sort for sort, ends in SORTS.items() if file.suffix in ends)
        found[sort] += _packed(file) / KB
    return {**found, "all": sum(found.values())}


def test_the_table_names_every_kind() -> None:
    """Each kind of page has a row, and a row's whole is not above the sum of its parts."""
    table = budgets()
    assert set(table) == set(KINDS)
    for row in table.values():
        assert row["all"] <= sum(kilobytes for sort, kilobytes in row.items() if sort != "all")


@pytest.mark.parametrize("kind", [f"{code}{kind}" for code in LANGUAGES for kind in KINDS])
def test_within_budget(browser: Browser, address: str, built_site: Path, kinds: dict[str, str], kind: str) -> None:
    """No page is heavier than its row allows, in no column, and no budget is far above what is needed. The first
    language comes over a slow line."""
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.add_init_script(SHIFTS)
    if kind in KINDS:
        devtools = page.context.new_cdp_session(page)
        devtools.send("Network.enable")
        devtools.send("Network.emulateNetworkConditions", SLOW_LINE)
    found, allowed = weight(page, address, kinds[kind], built_site), budgets()[kind.removeprefix("en/")]
    moved = page.evaluate("window.shifted ?? 0")
    page.close()
    print(kind, {sort: round(kilobytes, 1) for sort, kilobytes in found.items()})
    assert {sort: kilobytes for sort, kilobytes in found.items() if kilobytes > allowed[sort]} == {}
    assert allowed["all"] < 1.6 * found["all"]
    assert moved <= 0.02
