"""The marks by which an outcome is chosen, and their weights."""

import pytest

from generator.facts.outcome.kind import KINDS, WEIGHTS
from generator.tagging.ngrams import is_ngram
from generator.tagging.weights import weights_in
from tests.accuracy.fitting import Choice
from tests.accuracy.outcome_weights import cases


@pytest.fixture(scope="module")
def choices() -> list[Choice]:
    """What there is to choose from in each case of `outcome_cases.yml`."""
    return cases("outcome")


def test_each_outcome_of_talks_has_weights() -> None:
    """An outcome without weights would never be chosen; what is only offered has no outcome to choose."""
    assert {mark.partition(",")[0] for mark in weights_in(WEIGHTS)} == set(KINDS)
    assert "proposed" not in KINDS and "none" not in KINDS


def test_every_mark_is_known_to_the_weights(choices: list[Choice]) -> None:
    """A mark that the weights do not know would say nothing; of n-grams only those are weighed that say something."""
    marks = {mark for choice in choices for _, borne in choice.places for mark in borne if not is_ngram(mark)}
    assert marks <= weights_in(WEIGHTS).keys()


@pytest.mark.parametrize(
    ("outcome", "mark", "text"),
    [
        ("ongoing", "over today", "tengah bertatap muka"),
        ("postponed", "postponed in the first", "bergeser ke Kamis"),
        ("no-agreement", "ended in the first", "flew back to their capitals"),
        ("no-agreement", "negations words near the top", "no nearer to peace"),
        ("partial-agreement", "a matter near the top", "hand over 6,000 bodies"),
    ],
)
def test_what_an_article_says_is_a_mark(choices: list[Choice], outcome: str, mark: str, text: str) -> None:
    """The day of the talks, what a rule finds, that talks ended and which words stand near the top are marks of the
    article that says so, beside the one that all bear."""
    (found,) = [choice for choice in choices if text in choice.seed]
    assert {f"{outcome}, {mark}", f"{outcome}, any"} <= dict(found.places)[outcome]
