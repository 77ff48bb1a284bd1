"""Weights of the marks by which the kind of an article is chosen, fitted to the open labelled sets and the cases of
`tests/facts`.

`python -m tests.accuracy.kind_weights` says how many kinds are right when each set in turn is left out of the fit
(`fitting.py`); with `--write` it renews `weights.yml`."""

import re
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import get_args

import yaml

from generator.evaluation import read_gold
from generator.facts import agencies, outlet, published
from generator.facts.draft import Draft
from generator.facts.focus.core import core_of
from generator.facts.focus.kind import WEIGHTS
from generator.facts.focus.marks import marks_of
from generator.model.record import Kind
from generator.reading import find_seeds, read_seed
from generator.settings import Subject, load_settings
from generator.subject import load_subject
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import lead_of
from generator.tagging.toolbox import make_toolbox
from tests.accuracy.fitting import Choice, left_out, write
from tests.accuracy.sets import OPEN, ROOT, TESTS, LabelledSet


def choices(chosen: LabelledSet) -> list[Choice]:
    """The marks of each article of a set for each kind, and its own."""
    gold = {seed: label for seed, label in read_gold(chosen.gold).items() if re.match(chosen.names, seed)}
    paths = [path for path in find_seeds(chosen.texts) if path.name in gold]
    right = {seed: (label.kind, *label.alt.get("kind", ())) for seed, label in gold.items()}
    return [_choice(path, path.name, chosen.subject, right[path.name]) for path in paths]


def cases(name: str) -> list[Choice]:
    """The same of made-up articles."""
    subject, found = load_subject(load_settings(ROOT)), []
    told = yaml.safe_load((TESTS / f"facts/{name}_cases.yml").read_text(encoding="utf-8"))
    for case in told["cases"]:
        with TemporaryDirectory() as folder:
            path = Path(folder, "case.txt")
            path.write_text(case["text"] + "\n", encoding="utf-8")
            found.append(_choice(path, case["text"].partition("\n")[0], subject, (case["kind"],)))
    return found


def _choice(path: Path, name: str, subject: Subject, right: tuple[str, ...]) -> Choice:
    article = read_seed(path, subject.topic.reads)
    tagged = TaggedArticle(article, make_toolbox(subject, article.language))
    draft = agencies.find(tagged, outlet.find(tagged, published.find(tagged, Draft())))
    lead = lead_of(tagged)
    marks = marks_of(tagged, draft, lead, core_of(tagged, draft, lead))
    kinds: tuple[str, ...] = get_args(Kind)
    return Choice(name, [(kind, frozenset(f"{kind}, {mark}" for mark in marks)) for kind in kinds], frozenset(right))


def main() -> None:
    """Say how the weights carry to a set that they were not fitted to; `--write` fits them to all."""
    sets = {one.name: choices(one) for one in OPEN} | {name: cases(name) for name in ("article", "kind")}
    if "--write" in sys.argv:
        whole = [choice for found in sets.values() for choice in found]
        write(WEIGHTS, whole, "each kind of an article", "tests.accuracy.kind_weights")
    else:
        left_out(sets, ())


if __name__ == "__main__":
    main()
