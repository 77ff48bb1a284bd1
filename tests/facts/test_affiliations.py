"""Who is named in sentences of our own, and whose side each person is on."""

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
SENTENCES: list[dict[str, Any]] = yaml.safe_load((HERE / "affiliations.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", SENTENCES, ids=[case["text"][:50] for case in SENTENCES])
def test_affiliations(case: dict[str, Any]) -> None:
    """Nobody else is found, and each is on the side that the role, the place of the office or the sentence tells."""
    language = case["language"]
    record = find_facts(TaggedArticle(read_text("case.txt", case["text"], (language,)), TOOLS[language]))
    assert {person.name: person.party for person in record.people} == case["people"]
