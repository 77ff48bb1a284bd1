"""Articles that do not begin with their news: where they come to it, and what is told of talks there."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.facts import find_facts, focus
from generator.facts.focus.telling import begins_at, telling_of
from generator.tagging.article import TaggedArticle
from generator.tagging.lead import in_order_of_news, lead_of
from tests.accuracy.examples import draft_before
from tests.articles import subject, tagged_article

CASES = yaml.safe_load(Path(__file__).with_name("telling_cases.yml").read_text(encoding="utf-8"))["cases"]
FEATURES = [case for case in CASES if case["kind"] == "negotiation"]
SCENES = [case for case in CASES if "begins" in case]
#: So many of the features that are taken for news of talks have the right day and parties.
SHARE = 0.7
#: A text that tells of talks only in passing does so in fewer sentences.
PASSING = 4


def _tagged(case: dict[str, Any]) -> TaggedArticle:
    return tagged_article(case["text"] + "\n", *subject().topic.reads)


def _title(case: dict[str, Any]) -> str:
    return str(case["text"].split("\n")[0][:40])


@pytest.mark.parametrize("case", SCENES, ids=_title)
def test_the_news_begins_where_talks_are_told(case: dict[str, Any]) -> None:
    """A text that opens with a scene comes to its news at the first sentence on talks at hand, not at the scene."""
    tagged = _tagged(case)
    begins = begins_at(tagged, draft_before(focus.find, tagged), lead_of(tagged))
    assert tagged.plain[begins:].startswith(case["begins"])
    lead = lead_of(tagged, begins=begins)
    assert begins in {span.start for span in lead}
    assert sorted(in_order_of_news(tagged, begins)) == sorted(tagged.article.sentences)


@pytest.mark.parametrize("case", [case for case in CASES if case not in FEATURES], ids=_title)
def test_talks_in_passing_are_no_telling(case: dict[str, Any]) -> None:
    """A text on something else has no stretch of sentences on talks at hand, though it is built like a feature."""
    tagged = _tagged(case)
    telling = telling_of(tagged, draft_before(focus.find, tagged), lead_of(tagged))
    assert len(telling.stretch) < PASSING


def test_day_and_parties_of_features() -> None:
    """Most features that are taken for news of talks have the day and the parties of these talks."""
    found = [(case, find_facts(_tagged(case))) for case in FEATURES]
    told = [(case, record) for case, record in found if record.kind == "negotiation"]
    right = [
        case for case, record in told if record.date == str(case["date"]) and list(record.parties) == case["parties"]
    ]
    assert len(right) >= SHARE * len(told) > 0
