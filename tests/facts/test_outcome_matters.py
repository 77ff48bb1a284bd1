"""Of what words of an outcome are said."""

import pytest

from generator.facts import outcome
from generator.facts.outcome.findings import findings_of
from generator.facts.outcome.matters import is_of_another_matter
from generator.facts.outcome.own import own_sentences
from generator.model.article import Span
from tests.accuracy.examples import draft_before
from tests.articles import tagged_article


@pytest.mark.parametrize(
    ("language", "said", "name", "other"),
    [
        ("en", "A news conference was called off", "called-off", True),
        ("en", "A statement on the talks was called off", "called-off", False),
        ("en", "The whole thing was called off", "called-off", False),
        ("en", "no agreement was signed directly", "no-deal", True),
        ("en", "no agreement came about", "no-deal", False),
        ("id", "Jumpa pers dibatalkan", "called-off", True),
        ("id", "Perundingan dan jumpa pers dibatalkan", "called-off", False),
        ("id", "tak ada dokumen yang diteken langsung", "no-deal", True),
        ("id", "tak ada dokumen yang diteken", "no-deal", False),
    ],
)
def test_words_are_said_of_what_their_clause_names(language: str, said: str, name: str, other: bool) -> None:
    """What is said of a statement or of a signature side by side is not said of the talks, unless these are named."""
    tagged = tagged_article(f"{said}.\n", language)
    rule = next(rule for rule, _ in tagged.tools.outcomes.all if rule.name == name)
    assert is_of_another_matter(tagged, Span(0, len(said)), rule) is other


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Talks end in Istanbul\n\n3 June 2025\n\nRussia and Ukraine ended their talks in Istanbul; each envoy "
            "signed his own copy of the shipping accord. No document was signed directly between the two.\n",
        ),
        (
            "id",
            "Perundingan Usai\n\n3 Juni 2025\n\nPerundingan Rusia dan Ukraina di Istanbul ditutup; masing-masing "
            "meneken salinan perjanjian. Tak ada dokumen yang diteken langsung antara keduanya.\n",
        ),
    ],
)
def test_papers_signed_apart_are_an_agreement(language: str, text: str) -> None:
    """Where each side signs its own paper, rules find an agreement, and none in the words that they signed apart."""
    tagged = tagged_article(text, language)
    draft = draft_before(outcome.find, tagged)
    found = findings_of(tagged, draft, own_sentences(tagged, draft))
    assert {one.rule.kind for one in found} == {"agreement"}
