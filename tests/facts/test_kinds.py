"""What an article is about: short made-up articles on talks, on offers, and on what only mentions them."""

from pathlib import Path

import yaml

from generator.extraction import extract
from generator.facts import focus
from generator.facts.focus.core import core_of
from generator.facts.focus.kind import WEIGHTS
from generator.facts.focus.marks import marks_of
from generator.tagging.lead import lead_of
from generator.tagging.weights import weights_in
from tests.accuracy.examples import draft_before
from tests.articles import subject, tagged_article

CASES = [
    case
    for name in ("kind", "telling", "apart")
    for case in yaml.safe_load(Path(__file__).with_name(f"{name}_cases.yml").read_text(encoding="utf-8"))["cases"]
]
#: So many of the cases are told apart; their words are as hard as the author could make them.
SHARE = 0.85


def test_kinds_of_short_articles(tmp_path: Path) -> None:
    """Talks named by no word for talks, talks of others, talks told in passing, offers and previews are told apart in
    most of the cases, and no kind is left to chance."""
    paths = [tmp_path / f"{number:03}.txt" for number in range(len(CASES))]
    for path, case in zip(paths, CASES, strict=True):
        path.write_text(case["text"] + "\n", encoding="utf-8")
    kinds = [record.kind for record in extract(paths, subject()).values()]
    right = [case["kind"] for case, kind in zip(CASES, kinds, strict=True) if case["kind"] == kind]
    assert len(right) >= SHARE * len(CASES)
    assert {kind: right.count(kind) > 1 for kind in set(kinds)} == dict.fromkeys({case["kind"] for case in CASES}, True)


def test_each_kind_has_weights() -> None:
    """A kind without weights would never be chosen."""
    kinds = {mark.partition(",")[0] for mark in weights_in(WEIGHTS)}
    assert kinds == {"negotiation", "preparatory", "background", "off-topic"}


def test_a_question_above_the_text_is_its_headline() -> None:
    """A headline may end with a question mark; a question in the text is none."""
    text = "Will Kyiv and Moscow meet in Minsk?\n\n25 February 2022\n\nWill they? Nobody in Kyiv knew on Friday.\n"
    tagged = tagged_article(text, "en")
    asked = [span for span in tagged.article.sentences if text[span.start : span.end].endswith("?")]
    assert [tagged.in_headline(span) for span in asked] == [True, False]


def test_a_host_is_no_stranger() -> None:
    """The country in which talks are held, or that is named as a place, is none whose own talks these could be."""
    for words, strange in (
        ("in Norway, Russia", False),
        ("Turkey saw that Russia", False),
        ("Norway told Russia", True),
    ):
        text = f"Teams gather\n\n28 March 2022\n\nOn Monday, {words} spoke of a truce with Ukraine.\n"
        assert ("a stranger in the first" in _marks(text)) is strange


def test_conditions_that_are_met_are_no_talks() -> None:
    """A word for talks tells of none where something else is met or gathered."""
    marks = _marks("Terms\n\n10 February 2025\n\nRussia says its terms must be met before the war in Ukraine ends.\n")
    assert "talks in the first" not in marks


def test_talks_without_a_day_are_told_apart() -> None:
    """That the day or place of talks is not settled yet is told in many ways, and nothing else is taken for it."""
    text = "{}\n\n10 July 2025\n\nRussia and Ukraine {}.\n"
    for words, told in (
        ("have set no date for a third round", True),
        ("said the venue of their talks was still to be agreed", True),
        ("await a date", True),
        ("agreed a date", False),
        ("met on a date that suited both", False),
    ):
        assert ("a day to be settled in the first" in _marks(text.format("Talks", words))) is told, words
    assert "a day to be settled in the headline" in _marks(text.format("No date for talks yet", "wait"))


def _marks(text: str) -> frozenset[str]:
    tagged = tagged_article(text, "en")
    draft, lead = draft_before(focus.find, tagged), lead_of(tagged)
    return marks_of(tagged, draft, lead, core_of(tagged, draft, lead))
