"""Examples to which weights are fitted: the articles of the open labelled sets, and the cases of `tests/facts`."""

import re
from collections.abc import Iterator, Mapping
from functools import reduce
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from generator.evaluation import Gold, read_gold
from generator.facts import FINDERS
from generator.facts.draft import Draft, Finder
from generator.reading import find_seeds, read_seed
from generator.settings import Subject, load_settings
from generator.subject import load_subject
from generator.tagging.article import TaggedArticle
from generator.tagging.toolbox import make_toolbox
from tests.accuracy.sets import ROOT, TESTS, LabelledSet


def labelled(chosen: LabelledSet) -> Iterator[tuple[TaggedArticle, Gold]]:
    """The articles of a set with their labels."""
    gold = {seed: label for seed, label in read_gold(chosen.gold).items() if re.match(chosen.names, seed)}
    for path in find_seeds(chosen.texts):
        if path.name in gold:
            yield _tagged(path, chosen.subject), gold[path.name]


def made_up(name: str) -> Iterator[tuple[TaggedArticle, Mapping[str, Any]]]:
    """The articles of the cases in the file of this name, each with what it is a case of and the `event` of its
    frame."""
    told = yaml.safe_load((TESTS / f"facts/{name}_cases.yml").read_text(encoding="utf-8"))
    subject = load_subject(load_settings(ROOT))
    for case in told["cases"]:
        frame = case.get("frame", case.get("language"))
        with TemporaryDirectory() as folder:
            path = Path(folder, "case.txt")
            path.write_text(told.get("frames", {}).get(frame, "{text}").format(**case) + "\n", encoding="utf-8")
            yield _tagged(path, subject), {"event": told.get("events", {}).get(frame), **case}


def _tagged(path: Path, subject: Subject) -> TaggedArticle:
    article = read_seed(path, subject.topic.reads)
    return TaggedArticle(article, make_toolbox(subject, article.language))


def draft_before(finder: Finder, tagged: TaggedArticle) -> Draft:
    """What the finders in front of `finder` find."""
    return reduce(lambda draft, find: find(tagged, draft), FINDERS[: FINDERS.index(finder)], Draft())
