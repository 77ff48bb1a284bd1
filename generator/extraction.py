"""Extraction: seeds in, records out; reading, tagging and facts in a row, with all faults of all seeds at once."""

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from tqdm import tqdm

from generator.errors import ContentError, Fault
from generator.facts import find_facts
from generator.model.record import Record
from generator.reading import read_seed
from generator.records.spans import span_faults
from generator.settings import Subject
from generator.tagging.article import TaggedArticle, Toolbox, make_toolbox


def extract(seeds: Iterable[Path], subject: Subject) -> dict[Path, Record]:
    """The record of each seed. Raises ContentError with the faults of every seed that cannot be read."""
    tools = {code: make_toolbox(subject, code) for code in subject.topic.reads}
    records: dict[Path, Record] = {}
    faults: list[Fault] = []
    for seed in tqdm(tuple(seeds), desc="reading seeds", unit="seed", leave=False, disable=not sys.stderr.isatty()):
        try:
            records[seed] = _record(seed, subject, tools)
        except ContentError as error:
            faults.extend(error.faults)
    if faults:
        raise ContentError(faults)
    return records


def _record(seed: Path, subject: Subject, tools: Mapping[str, Toolbox]) -> Record:
    article = read_seed(seed, subject.topic.reads)
    record = find_facts(TaggedArticle(article, tools[article.language]))
    if faults := span_faults(record, article.text, seed.name):
        raise ContentError(faults)
    return record
