"""The marks by which talks lie ahead or have begun, and their weights."""

import pytest

from generator.facts.focus.ahead import ANSWERS, WEIGHTS
from generator.tagging.weights import weights_in
from tests.accuracy.ahead_weights import cases
from tests.accuracy.fitting import Choice


@pytest.fixture(scope="module")
def choices() -> list[Choice]:
    """What there is to choose from in each case of `outcome_cases.yml`."""
    return cases("outcome")


def test_both_answers_have_weights() -> None:
    """An answer without weights would never be chosen."""
    assert {mark.partition(",")[0] for mark in weights_in(WEIGHTS)} == set(ANSWERS)


def test_every_mark_is_known_to_the_weights(choices: list[Choice]) -> None:
    """A mark that the weights do not know would say nothing."""
    marks = {mark for choice in choices for _, borne in choice.places for mark in borne}
    assert marks <= weights_in(WEIGHTS).keys()


@pytest.mark.parametrize(
    ("answer", "mark", "text"),
    [
        ("ahead", "talks fixed in the first", "will be held in Istanbul on June 11"),
        ("ahead", "next talks in the headline", "dimulai pada 16 Mei di Istanbul"),
        ("ahead", "only to come", "The second round of Russia-Ukraine talks is tomorrow"),
        ("begun", "ongoing in the first", "have been under way since ten"),
        ("begun", "both tenses", "thought that a second meeting was possible soon"),
        ("begun", "news of yesterday", "flew back to their capitals"),
    ],
)
def test_what_an_opening_says_is_a_mark(choices: list[Choice], answer: str, mark: str, text: str) -> None:
    """Talks that are fixed, the next ones of a headline, words for what goes on, tenses that an opening has alone or
    together and the day of the news are marks of the article that says so."""
    (found,) = [choice for choice in choices if text in choice.seed]
    assert found.right == {answer}
    assert f"{answer}, {mark}" in dict(found.places)[answer]
