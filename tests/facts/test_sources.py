"""Who publishes an article and which media it credits, in openings and sentences of our own."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.facts import find_facts
from generator.reading import read_text
from generator.settings import load_settings
from generator.subject import load_subject
from generator.tagging.article import TaggedArticle
from generator.tagging.toolbox import make_toolbox

HERE = Path(__file__).parent
SUBJECT = load_subject(load_settings(HERE.parents[1]))
TOOLS = {code: make_toolbox(SUBJECT, code) for code in ("id", "en")}
SENTENCES: list[dict[str, Any]] = yaml.safe_load((HERE / "source_sentences.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", SENTENCES, ids=[case["text"][:50] for case in SENTENCES])
def test_sources(case: dict[str, Any]) -> None:
    """The outlet is the paper that the opening or a notice names, and the agencies are those credited."""
    language = case["language"]
    record = find_facts(TaggedArticle(read_text("case.txt", case["text"], (language,)), TOOLS[language]))
    assert [record.outlet, list(record.agencies)] == [case["outlet"], case["agencies"]]
