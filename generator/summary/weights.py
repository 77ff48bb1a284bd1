"""Summary: what pages of a built site weigh, kind by kind, beside the budgets of docs/weight.md where there are any."""

import gzip
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from generator.outputs.press.edition import Edition
from generator.outputs.press.pages.every_page import every_page
from generator.summary.files import fetched
from generator.summary.markdown import table

SORTS = {
    "html": (".html",),
    "styles": (".css",),
    "scripts": (".js",),
    "fonts": (".woff2",),
    "images": (".svg", ".png", ".jpg", ".webp"),
}
_PACKED = (".woff2", ".png", ".jpg", ".webp")
KB = 1000


def weights(site: Path, editions: Iterable[Edition], budgets: Path) -> Iterator[str]:
    """The heaviest page of each kind in lines of Markdown; nothing where `site` holds no site.

    `budgets` is a file with a table of kilobytes by kind of page, and may be missing."""
    heaviest: dict[str, tuple[float, str, dict[str, float]]] = {}
    for edition in editions:
        for kind, address in _pages(edition):
            if (site / address).is_file():
                parts = _weigh(site, site / address)
                entry = (sum(parts.values()), address, parts)
                heaviest[kind] = max(heaviest.get(kind, entry), entry, key=lambda one: one[0])
    if not heaviest:
        return
    allowed = _allowed(budgets)
    yield from ("### Page weights", "", "Kilobytes of a first visit, compressed: the heaviest page of each kind.", "")
    rows = [
        (kind, address, *(f"{parts[sort]:.1f}" for sort in SORTS), f"{whole:.1f}", _verdict(whole, allowed.get(kind)))
        for kind, (whole, address, parts) in heaviest.items()
    ]
    yield from table(("kind", "page", *SORTS, "all", "budget"), rows)


def _pages(edition: Edition) -> Iterator[tuple[str, str]]:
    """Kind and file of every page of an edition, relative to the site."""
    home = "" if edition.is_first else f"{edition.language.code}/"
    yield from ((kind, f"{home}{address}index.html") for kind, address in every_page(edition))
    yield "missing", f"{home}404.html"


def _weigh(site: Path, page: Path) -> dict[str, float]:
    found = dict.fromkeys(SORTS, 0.0)
    for file in fetched(site, page):
        for sort in (sort for sort, ends in SORTS.items() if file.suffix in ends):
            found[sort] += _packed(file) / KB
    return found


@cache
def _packed(path: Path) -> int:
    content = path.read_bytes()
    return len(content if path.suffix in _PACKED else gzip.compress(content, 9))


def _allowed(budgets: Path) -> Mapping[str, int]:
    """The last column of the table that begins with `| page |`, by kind."""
    text = budgets.read_text(encoding="utf-8") if budgets.is_file() else ""
    lines = text.partition("| page |")[2].partition("\n\n")[0].splitlines()[2:]
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in lines]
    return {row[0]: int(row[-1]) for row in rows if row[-1].isdigit()}


def _verdict(whole: float, budget: int | None) -> str:
    return "" if budget is None else f"{budget}, too heavy" if whole > budget else str(budget)
