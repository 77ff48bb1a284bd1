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


_FOLDERS = ("unseen", "later", "last", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "mixed")
UNSEEN, LATER, LAST, FOURTH, FIFTH, SIXTH, SEVENTH, EIGHTH, NINTH, MIXED = (TESTS / name for name in _FOLDERS)
SETS = (
    LabelledSet("seeds", ROOT, TESTS / "gold", ROOT / "seeds"),
    LabelledSet("dev", ROOT, TESTS / "dev/gold.yml", TESTS / "dev/texts"),
    *_further(),
    LabelledSet("malay", ROOT, TESTS / "malay/gold.yml", TESTS / "malay/texts", further="ms"),
    *_topics(),
    LabelledSet("unseen, open", ROOT, UNSEEN / "gold.yml", UNSEEN / "texts", r"u0\d_|u10_"),
    LabelledSet("unseen, measured", ROOT, UNSEEN / "gold.yml", UNSEEN / "texts", r"u1[1-9]_|u20_", measured=True),
    LabelledSet("later, open", ROOT, LATER / "gold.yml", LATER / "texts", r"[vw]\d[13579]_|v08_|w14_"),
    LabelledSet(
        "later, measured", ROOT, LATER / "gold.yml", LATER / "texts", r"(?!v08_|w14_)[vw]\d[02468]_", measured=True
    ),
    LabelledSet("last, open", ROOT, LAST / "gold.yml", LAST / "texts", r"[ts]\d[13579]_"),
    LabelledSet("last, measured", ROOT, LAST / "gold.yml", LAST / "texts", r"[ts]\d[02468]_", measured=True),
    LabelledSet("fourth, open", ROOT, FOURTH / "gold.yml", FOURTH / "texts", r"[kl]\d[13579]_"),
    LabelledSet("fourth, measured", ROOT, FOURTH / "gold.yml", FOURTH / "texts", r"[kl]\d[02468]_", measured=True),
    LabelledSet("fifth, measured", ROOT, FIFTH / "gold.yml", FIFTH / "texts", measured=True),
    LabelledSet("sixth, measured", ROOT, SIXTH / "gold.yml", SIXTH / "texts", measured=True),
    LabelledSet("seventh, measured", ROOT, SEVENTH / "gold.yml", SEVENTH / "texts", measured=True),
    LabelledSet("eighth, measured", ROOT, EIGHTH / "gold.yml", EIGHTH / "texts", measured=True),
    LabelledSet("ninth, measured", ROOT, NINTH / "gold.yml", NINTH / "texts", measured=True),
    LabelledSet("mixed", ROOT, MIXED / "gold.yml", MIXED / "texts"),
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
