"""Examples to which weights are fitted: the articles of the open labelled sets, the cases of `tests/facts`, and the
openings of `tests/openings`."""

from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from pathlib import Path
from typing import Any

import yaml

from generator.evaluation import Gold
from generator.facts import FINDERS
from generator.facts.draft import Draft, Finder
from generator.reading import find_seeds, read_seed
from generator.tagging.article import TaggedArticle
from generator.tagging.toolbox import make_toolbox
from tests.accuracy.sets import TESTS, LabelledSet, labels
from tests.articles import subject, tagged_article


def labelled(chosen: LabelledSet) -> Iterator[tuple[TaggedArticle, Gold]]:
    """The articles of a set with their labels."""
    about, gold = chosen.subject, labels(chosen)
    tools = {code: make_toolbox(about, code) for code in about.topic.reads}
    for path in find_seeds(chosen.texts):
        if path.name in gold:
            article = read_seed(path, about.topic.reads)
            yield TaggedArticle(article, tools[article.language]), gold[path.name]


def made_up(name: str) -> Iterator[tuple[TaggedArticle, Mapping[str, Any]]]:
    """The articles of the cases in the file of this name, each with what it is a case of and the `event` of its
    frame."""
    told = yaml.safe_load((TESTS / f"facts/{name}_cases.yml").read_text(encoding="utf-8"))
    for case in told["cases"]:
        frame = case.get("frame", case.get("language"))
        text = told.get("frames", {}).get(frame, "{text}").format(**case) + "\n"
        yield tagged_article(text, *subject().topic.reads), {"event": told.get("events", {}).get(frame), **case}


def openings() -> Mapping[str, Sequence[tuple[TaggedArticle, Mapping[str, Any]]]]:
    """The short openings of articles in `tests/openings`, by file, each with its labels."""
    return {path.stem: [*_openings(path)] for path in sorted((TESTS / "openings").glob("*.yml"))}


def _openings(path: Path) -> Iterator[tuple[TaggedArticle, Mapping[str, Any]]]:
    for case in yaml.safe_load(path.read_text(encoding="utf-8"))["cases"]:
        yield tagged_article(case["text"] + "\n", case["language"]), case


def with_outcomes(chosen: LabelledSet) -> Iterator[tuple[TaggedArticle, Gold, tuple[str, ...]]]:
    """The articles of a set whose labels tell an outcome, with all that counts as right."""
    for tagged, label in labelled(chosen):
        if label.outcome:
            yield tagged, label, (label.outcome.kind, *label.alt.get("outcome.kind", ()))


def made_up_outcomes(name: str) -> Iterator[tuple[TaggedArticle, str, tuple[str, ...]]]:
    """The same of made-up articles, with their texts."""
    for tagged, case in made_up(name):
        if right := case.get("outcome") or (case["event"] or {}).get("outcome"):
            yield tagged, case["text"], (right,)


def openings_with_outcomes() -> Iterator[tuple[str, list[tuple[TaggedArticle, str, tuple[str, ...]]]]]:
    """The same of the openings of articles on talks, by file."""
    for name, told in openings().items():
        yield (
            name,
            [(tagged, case["text"], (case["outcome"],)) for tagged, case in told if case["kind"] == "negotiation"],
        )


def draft_before(finder: Finder, tagged: TaggedArticle) -> Draft:
    """What the finders in front of `finder` find."""
    return reduce(lambda draft, find: find(tagged, draft), FINDERS[: FINDERS.index(finder)], Draft())
