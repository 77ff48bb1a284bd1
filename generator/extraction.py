"""Extraction: seeds in, records out; reading, tagging and facts in a row, with all faults of all seeds at once."""

import sys
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

from tqdm import tqdm

from generator.errors import ContentError, Faults
from generator.facts import find_facts
from generator.model.record import Record
from generator.reading import read_seed
from generator.records.spans import span_faults
from generator.settings import Subject
from generator.tagging.article import TaggedArticle
from generator.tagging.toolbox import Toolbox, make_toolbox


def extract(seeds: Iterable[Path], subject: Subject) -> dict[Path, Record]:
    """The record of each seed. Raises ContentError with the faults of every seed that cannot be read."""
    tools = {code: make_toolbox(subject, code) for code in subject.topic.reads}
    records: dict[Path, Record] = {}
    faults = Faults()
    for seed in tqdm(tuple(seeds), desc="reading seeds", unit="seed", leave=False, disable=not sys.stderr.isatty()):
        if record := faults.attempt(partial(_record, seed, subject, tools)):
            records[seed] = record
    faults.end()
    return records


def _record(seed: Path, subject: Subject, tools: Mapping[str, Toolbox]) -> Record:
    article = read_seed(seed, subject.topic.reads)
    record = find_facts(TaggedArticle(article, tools[article.language]))
    if faults := span_faults(record, article.text, seed.name):
        raise ContentError(faults)
    return record
