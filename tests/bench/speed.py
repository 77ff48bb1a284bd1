"""Speed: our whole extraction of an article, stage by stage, against the time in which a date library searches it."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from statistics import fmean
from time import process_time
from warnings import catch_warnings, simplefilter

from dateparser.search import search_dates

from generator.reading import find_seeds, read_seed
from tests.accuracy.sets import ROOT, TESTS
from tests.bench.stages import STAGES, stages, subject

#: Each article is timed so often, and the least time counts: the machine's other work is not ours.
TIMES = 5


def articles() -> list[Path]:
    """The seeds and the development articles."""
    return [*find_seeds(ROOT / "seeds"), *find_seeds(TESTS / "dev/texts")]


def speed() -> Iterator[str]:
    """Lines of a table: milliseconds per article for the date library, for us, for each stage, and their ratio."""
    paths = articles()
    dates = [_search(path) for path in paths]
    ours = [_extract(path) for path in paths]
    per_stage = {name: fmean(times[name] for times in ours) for name in STAGES}
    library, whole = fmean(dates), fmean(sum(times.values()) for times in ours)
    ratios = [date / sum(times.values()) for date, times in zip(dates, ours, strict=True)]
    yield f"{len(paths)} articles, milliseconds per article"
    yield f"  dateparser.search_dates {library * 1000:10.2f}"
    yield f"  whole extraction        {whole * 1000:10.2f}"
    yield f"  ratio                   {library / whole:10.1f}   (of the worst article {min(ratios):.1f})"
    for name, seconds in per_stage.items():
        yield f"    {name:<22}{seconds * 1000:10.2f}"


def _search(path: Path) -> float:
    article = read_seed(path, subject().topic.reads)
    with catch_warnings():
        simplefilter("ignore")
        return min(_timed_search(article.text, article.language) for _ in range(2))


def _timed_search(text: str, language: str) -> float:
    start = process_time()
    search_dates(text, languages=[language])
    return process_time() - start


def _extract(path: Path) -> dict[str, float]:
    text = path.read_bytes().decode("utf-8")
    found: dict[str, list[float]] = defaultdict(list)
    for _ in range(TIMES):
        for name, seconds in stages(path.name, text):
            found[name].append(seconds)
    return {name: min(times) for name, times in found.items()}
