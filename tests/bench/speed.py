"""Speed: our whole extraction of an article, stage by stage, against the time in which a date library searches it."""

from collections.abc import Iterator
from pathlib import Path
from statistics import fmean, median
from time import process_time
from warnings import catch_warnings, simplefilter

from dateparser.search import search_dates

from generator.reading import find_seeds, read_seed
from tests.accuracy.sets import ROOT, TESTS
from tests.bench.stages import STAGES, stages, subject

#: So often both go through all articles, in turn; of each article the least time counts, as the machine's other work is
#: not ours.
TIMES = 7


def articles() -> list[Path]:
    """The seeds and the development articles."""
    return [*find_seeds(ROOT / "seeds"), *find_seeds(TESTS / "dev/texts")]


def speed() -> Iterator[str]:
    """Lines of a table: milliseconds per article for the date library (called plainly, and told the language of each
    article), for us, for each stage, and their ratios. What
    several stages share counts for the first of them that asks for it."""
    dates, by_stage = _timed()
    ours = {path: sum(times.values()) for path, times in by_stage.items()}
    library, whole = fmean(dates.values()), fmean(ours.values())
    ratios = [dates[path] / ours[path] for path in ours]
    yield f"{len(ours)} articles, milliseconds per article"
    alone = fmean(_alone(read_seed(path, subject().topic.reads).text) for path in articles())
    yield f"  dateparser.search_dates {alone * 1000:10.2f}   (as it comes: it finds the language, as extraction does)"
    yield f"  the same, told the language {library * 1000:6.2f}   (in the text alone, already read)"
    yield f"  whole extraction        {whole * 1000:10.2f}"
    yield f"  ratio                   {alone / whole:10.1f}   as it comes"
    spread = f"median {median(ratios):.1f}, worst {min(ratios):.1f}"
    yield f"  ratio                   {library / whole:10.1f}   told the language ({spread})"
    for name in STAGES:
        yield f"    {name:<22}{fmean(times[name] for times in by_stage.values()) * 1000:10.2f}"


def _timed() -> tuple[dict[Path, float], dict[Path, dict[str, float]]]:
    """The seconds that the date library takes for each article, and ours by stage, each of its quickest run."""
    texts = {path: path.read_bytes().decode("utf-8") for path in articles()}
    read = {path: read_seed(path, subject().topic.reads) for path in texts}
    searches: dict[Path, list[float]] = {path: [] for path in texts}
    runs: dict[Path, list[dict[str, float]]] = {path: [] for path in texts}
    for _ in range(TIMES):
        for path, article in read.items():
            searches[path].append(_search(article.text, article.language))
        for path, text in texts.items():
            runs[path].append(dict(stages(path.name, text)))
    quickest = {path: min(times, key=lambda run: sum(run.values())) for path, times in runs.items()}
    return {path: min(times) for path, times in searches.items()}, quickest


def _alone(text: str) -> float:
    """The seconds of a call without a language, of the quicker of two runs, which is long enough to be steady."""
    return min(_search(text, None) for _ in range(2))


def _search(text: str, language: str | None) -> float:
    with catch_warnings():
        simplefilter("ignore")
        start = process_time()
        search_dates(text, languages=[language] if language else None)
        return process_time() - start
