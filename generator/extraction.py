"""Extraction: seeds in, records out; reading, tagging and facts in a row, and no seed stands in another's way."""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tqdm import tqdm

from generator.errors import ContentError, Fault
from generator.facts import find_facts
from generator.model.record import Record
from generator.reading import read_seed, shown_name
from generator.records.spans import span_faults
from generator.settings import Subject
from generator.tagging.article import TaggedArticle
from generator.tagging.toolbox import Toolbox, make_toolbox


@dataclass(frozen=True)
class Extracted:
    """The record of each seed that could be read, and what is wrong with the others."""

    records: dict[Path, Record] = field(default_factory=dict)
    faults: dict[Path, tuple[Fault, ...]] = field(default_factory=dict)


def extract(seeds: Iterable[Path], subject: Subject, folder: Path | None = None) -> dict[Path, Record]:
    """The record of each seed, called by its path in `folder`. Raises ContentError with the faults of every seed that
    cannot be read."""
    found = extract_sound(seeds, subject, folder)
    if found.faults:
        raise ContentError(fault for faults in found.faults.values() for fault in faults)
    return found.records


def extract_sound(seeds: Iterable[Path], subject: Subject, folder: Path | None = None) -> Extracted:
    """The records of the seeds that can be read, and the faults of the others."""
    tools = {code: make_toolbox(subject, code) for code in subject.topic.reads}
    found = Extracted()
    for seed in tqdm(tuple(seeds), desc="reading seeds", unit="seed", leave=False, disable=not sys.stderr.isatty()):
        try:
            found.records[seed] = _record(seed, subject, tools, folder)
        except ContentError as error:
            found.faults[seed] = error.faults
        except Exception as error:  # a fault of a rule, and the other articles are none of its business
            problem = f"a rule failed on this article ({type(error).__name__}: {error})"
            found.faults[seed] = (Fault(shown_name(seed, folder), None, None, problem, "tell us, with the article"),)
    return found


def _record(seed: Path, subject: Subject, tools: Mapping[str, Toolbox], folder: Path | None) -> Record:
    article = read_seed(seed, subject.topic.reads, folder)
    record = find_facts(TaggedArticle(article, tools[article.language]))
    if faults := span_faults(record, article.text, seed.name):
        raise ContentError(faults)
    return record
