"""Who negotiates: all who are listed at a table, and not those who are only at war or meet elsewhere."""

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
CASES: list[dict[str, Any]] = yaml.safe_load((HERE / "party_cases.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["text"].split("\n")[0][:40] for case in CASES])
def test_parties_at_the_table(case: dict[str, Any]) -> None:
    """The record has all who negotiate, and no other."""
    language = case.get("language", "en")
    article = read_text("case.txt", case["text"], (language,))
    assert list(find_facts(TaggedArticle(article, make_toolbox(SUBJECT, language))).parties) == case["parties"]
