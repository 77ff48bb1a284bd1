"""The boilerplate rules of the language files: their examples are run, and their names point at rules that exist."""

import pytest

from generator.language import languages, load_language
from generator.languages.boilerplate import BoilerplateRule
from generator.reading import read_text

RULES = [(code, rule) for code in languages() for rule in load_language(code).boilerplate.rules]
NAMES = {rule.name for _, rule in RULES}
YES = [(code, rule.name, text, words) for code, rule in RULES for text, words in rule.examples.yes.items()]
NO = [(code, rule.name, text) for code, rule in RULES for text in rule.examples.no]


def _marked(code: str, name: str, text: str) -> str:
    marks = read_text("a.txt", text, (code,)).boilerplate
    return "\n".join(text[mark.span.start : mark.span.end] for mark in marks if mark.rule == name)


@pytest.mark.parametrize(("code", "name", "text", "words"), YES)
def test_each_example_is_marked(code: str, name: str, text: str, words: str) -> None:
    """A rule marks, in each of its examples, just the words that stand beside it."""
    assert _marked(code, name, text) == words


@pytest.mark.parametrize(("code", "name", "text"), NO)
def test_each_counter_example_is_left_alone(code: str, name: str, text: str) -> None:
    """A rule marks nothing in the lines that only look like its case."""
    assert _marked(code, name, text) == ""


@pytest.mark.parametrize(("code", "rule"), RULES, ids=[f"{code}-{rule.name}-{rule.at}" for code, rule in RULES])
def test_each_rule_has_an_example_and_neighbours_that_exist(code: str, rule: BoilerplateRule) -> None:
    """Every rule shows by an example what it is for, and `beside` names rules of some language."""
    assert rule.examples.yes, f"{code}: {rule.name}"
    assert set(rule.beside) <= NAMES
