"""The sentence that shows what came of the main event, where no rule on outcomes need have words for it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.facts import outcome
from generator.facts.outcome.findings import findings_of
from generator.facts.outcome.own import own_sentences
from generator.facts.outcome.shown import evidence_of
from generator.facts.outcome.telling import tellings
from tests.accuracy.examples import draft_before
from tests.articles import tagged_article

CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("shown_cases.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["shown"] for case in CASES])
def test_the_sentence_shown(case: dict[str, Any], request: pytest.FixtureRequest) -> None:
    """It is the one that tells what came of these talks, not one on others or on the weather; a case that is `missed`
    as yet fails here as soon as it is found."""
    if case.get("missed"):
        request.applymarker(pytest.mark.xfail(strict=True))
    tagged = tagged_article(case["text"] + "\n", case["language"])
    draft = draft_before(outcome.find, tagged)
    findings = findings_of(tagged, draft, own_sentences(tagged, draft))
    shown = evidence_of(tagged, draft, case["outcome"], findings)
    assert shown
    assert case["shown"] in shown.text
    assert case["not_shown"] not in shown.text


def test_a_sentence_bears_the_words_of_its_sections() -> None:
    """A sentence bears a mark for each section whose words it has, for its place, and for how many parties it names;
    a headline and a stamp are no candidates."""
    text = (
        "Talks in Brest\n\nMarch 3, 2022\n\nRussia and Ukraine met in Brest on Thursday.\n\nNobody signed anything.\n"
    )
    tagged = tagged_article(text, "en")
    met, signed = tellings(tagged, draft_before(outcome.find, tagged), ())
    assert {"first", "main event", "2 parties"} <= met.marks
    assert {"second", "no talks", "0 parties", "none words", "settled words"} <= signed.marks
    assert "settled words" not in met.marks
