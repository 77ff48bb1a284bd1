"""The labelled sets: articles, what a person says of them, and what extraction makes of them, judged."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from generator.evaluation import Gold, Report, evaluate, read_gold
from generator.extraction import extract
from generator.model.record import Record
from generator.reading import find_seeds, read_seed
from generator.settings import Subject, load_settings
from generator.subject import load_subject

TESTS = Path(__file__).resolve().parent.parent
ROOT = TESTS.parent


@dataclass(frozen=True)
class LabelledSet:
    """Articles in the folder `texts` whose names begin as `names` says (a regular expression), their labels in `gold`,
    and the folder `site` of the microsite whose topic they are read for, in the language `further` beside those that it
    reads. Of a `measured` set only figures are shown."""

    name: str
    site: Path
    gold: Path
    texts: Path
    names: str = ""
    measured: bool = False
    further: str | None = None

    @property
    def subject(self) -> Subject:
        """What the articles are read for."""
        found = load_subject(load_settings(self.site))
        if not self.further:
            return found
        reads = (*found.topic.reads, self.further)
        return replace(found, topic=found.topic.model_copy(update={"reads": reads}))


@dataclass(frozen=True)
class Judged:
    """A set with its records, its labels and its texts, by seed."""

    records: Mapping[str, Record]
    gold: Mapping[str, Gold]
    texts: Mapping[str, str]

    @property
    def report(self) -> Report:
        """The records held against the labels."""
        return evaluate(self.records, self.gold, self.texts)


def _topics() -> Iterable[LabelledSet]:
    for site in sorted(path.parent for path in (TESTS / "topics").glob("*/mkdocs.yml")):
        yield LabelledSet(f"topics/{site.name}", site, site / "gold.yml", load_settings(site).seeds)


def _further() -> Iterable[LabelledSet]:
    for folder in sorted(path.parent for path in (TESTS / "open").glob("*/gold.yml")):
        yield LabelledSet(f"open/{folder.name}", ROOT, folder / "gold.yml", folder / "texts")


def _of(name: str, names: str = "", *, measured: bool = False) -> LabelledSet:
    folder = TESTS / name.partition(",")[0]
    return LabelledSet(name, ROOT, folder / "gold.yml", folder / "texts", names, measured)


#: Sets of which no article is open.
CLOSED = ("fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth")
SETS = (
    LabelledSet("seeds", ROOT, TESTS / "gold", ROOT / "seeds"),
    _of("dev"),
    *_further(),
    LabelledSet("malay", ROOT, TESTS / "malay/gold.yml", TESTS / "malay/texts", further="ms"),
    *_topics(),
    _of("unseen, open", r"u0\d_|u10_"),
    _of("unseen, measured", r"u1[1-9]_|u20_", measured=True),
    _of("later, open", r"[vw]\d[13579]_|v08_|w14_"),
    _of("later, measured", r"(?!v08_|w14_)[vw]\d[02468]_", measured=True),
    _of("last, open", r"[ts]\d[13579]_"),
    _of("last, measured", r"[ts]\d[02468]_", measured=True),
    _of("fourth, open", r"[kl]\d[13579]_"),
    _of("fourth, measured", r"[kl]\d[02468]_", measured=True),
    *(_of(f"{name}, measured", measured=True) for name in CLOSED),
    _of("mixed"),
)
OPEN = tuple(chosen for chosen in SETS if not chosen.measured)


@cache
def labels(chosen: LabelledSet) -> Mapping[str, Gold]:
    """What a person says of the articles of a set, by seed."""
    return {seed: label for seed, label in read_gold(chosen.gold).items() if re.match(chosen.names, seed)}


@cache
def judged(chosen: LabelledSet) -> Judged:
    """What extraction makes of a set today."""
    subject, gold = chosen.subject, labels(chosen)
    paths = [path for path in find_seeds(chosen.texts) if path.name in gold]
    records = {path.name: record for path, record in extract(paths, subject).items()}
    return Judged(records, gold, {path.name: read_seed(path, subject.topic.reads).text for path in paths})


def together(sets: Iterable[LabelledSet]) -> Judged:
    """Several sets as one."""
    parts = [judged(chosen) for chosen in sets]
    return Judged(
        {seed: record for part in parts for seed, record in part.records.items()},
        {seed: label for part in parts for seed, label in part.gold.items()},
        {seed: text for part in parts for seed, text in part.texts.items()},
    )


def fingerprint(chosen: LabelledSet) -> str:
    """A checksum over the labels and the texts of a set: another text or another label is another set."""
    digest = hashlib.sha256()
    for seed, gold in sorted(labels(chosen).items()):
        digest.update(gold.model_dump_json(exclude_unset=True).encode())
        digest.update((chosen.texts / seed).read_bytes())
    return digest.hexdigest()
