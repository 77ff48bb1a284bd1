"""Weights of the marks by which the kind of an article is chosen, fitted to the open labelled sets and the cases of
`tests/facts`.

The openings of `tests/openings` are left out: with them more articles without talks gave a round (12 to 21 of those
left out of the fit), for at most five kinds of 829 more that were right.

`python -m tests.accuracy.kind_weights` says how many kinds are right when each set in turn is left out of the fit
(`fitting.py`); with `--write` it renews `weights.yml`."""

from collections.abc import Iterator, Mapping
from typing import Any, get_args

from generator.facts import focus
from generator.facts.draft import Draft
from generator.facts.focus.core import core_of
from generator.facts.focus.kind import WEIGHTS
from generator.facts.focus.marks import marks_of
from generator.model.record import Kind
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import lead_of
from tests.accuracy.examples import draft_before, labelled, made_up
from tests.accuracy.fitting import Choice, choice_of, fit_or_tell
from tests.accuracy.sets import OPEN, LabelledSet

#: An article without talks counts as so many: a round that is made of one is worse than a round that is missed.
WITHOUT_TALKS = 2.0
#: Each article counts so much again as it is read without its day of writing: many pages do not tell it.
UNDATED = 0.3


def choices(chosen: LabelledSet) -> list[Choice]:
    """The marks of each article of a set for each kind, and its own."""
    told = [(tagged, label.seed, (label.kind, *label.alt.get("kind", ()))) for tagged, label in labelled(chosen)]
    return [choice for tagged, name, right in told for choice in _choices(tagged, name, *right)]


def cases(name: str) -> list[Choice]:
    """The same of made-up articles."""
    return [choice for one in made_up(name) for choice in _of_case(*one)]


def _of_case(tagged: TaggedArticle, case: Mapping[str, Any]) -> Iterator[Choice]:
    return _choices(tagged, case["text"].partition("\n")[0], case["kind"])


def _choices(tagged: TaggedArticle, name: str, *right: str) -> Iterator[Choice]:
    """An article with its day of writing, and again without it."""
    draft = draft_before(focus.find, tagged)
    counts = 1.0 if {"negotiation", "preparatory"}.intersection(right) else WITHOUT_TALKS
    yield _choice(tagged, draft, name, right, counts)
    if draft.values.get("published"):
        yield _choice(tagged, draft.with_value("published", None), f"{name}, undated", right, counts * UNDATED)


def _choice(tagged: TaggedArticle, draft: Draft, name: str, right: tuple[str, ...], counts: float) -> Choice:
    lead = lead_of(tagged)
    return choice_of(name, get_args(Kind), marks_of(tagged, draft, lead, core_of(tagged, draft, lead)), right, counts)


def main() -> None:
    """Say how the weights carry to a set that they were not fitted to; `--write` fits them to all."""
    sets = {one.name: choices(one) for one in OPEN} | {
        name: cases(name) for name in ("article", "kind", "feature", "telling", "apart")
    }
    fit_or_tell(sets, (), WEIGHTS, "each kind of an article", "tests.accuracy.kind_weights")


if __name__ == "__main__":
    main()
