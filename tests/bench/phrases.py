"""Names in an article: our tags and our whole extraction beside a blank spaCy pipeline with a PhraseMatcher."""

import json
import subprocess
from collections.abc import Iterable, Iterator
from statistics import fmean
from typing import Any

from tests.bench.peers import PEERS
from tests.bench.speed import articles
from tests.bench.stages import stages, subject

TIMES = 5


def phrases() -> Iterator[str]:
    """Lines of a table: milliseconds per article for spaCy with all names of the subject, for our tags alone (names,
    countries, days, words of the rules), and for all that we do, each beside spaCy's time."""
    texts = [path.read_text(encoding="utf-8") for path in articles() if path.suffix == ".txt"]
    aliases = sorted(set(_aliases()))
    yield f"{len(texts)} articles, {len(aliases)} names, milliseconds per article, of each the quickest of {TIMES}"
    if not (PEERS / "bin" / "python").exists():
        yield "  spaCy is not installed: nothing to compare with (make .venv/tools/bench/peers/made)"
        return
    theirs = _matched(aliases, texts)
    runs = [[dict(stages("article.txt", text)) for _ in range(TIMES)] for text in texts]
    tags = fmean(min(run["plain"] + run["tags"] for run in found) for found in runs) * 1000
    whole = fmean(min(sum(run.values()) for run in found) for found in runs) * 1000
    spacy = fmean(theirs["seconds"]) * 1000
    yield f"  spaCy {theirs['version']}, blank, PhraseMatcher {spacy:8.2f}"
    yield f"  our tags alone                    {tags:8.2f}   {tags / spacy:5.2f} of that"
    yield f"  our whole extraction              {whole:8.2f}   {whole / spacy:5.2f} of that"


def _matched(aliases: list[str], texts: list[str]) -> dict[str, Any]:
    given = json.dumps({"aliases": aliases, "texts": texts, "times": TIMES})
    command = [str(PEERS / "bin" / "python"), "-m", "tests.bench.phrase_matcher"]
    done = subprocess.run(command, input=given, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _aliases() -> Iterable[str]:
    actors = subject().actors
    for person in actors.people:
        yield from (person.name, *person.aliases)
    for organisation in actors.organisations:
        yield from (organisation.name, *(alias for one in organisation.aliases.values() for alias in one))
    for place in subject().places.places:
        yield from place.name.values()
