"""What an article is about: short made-up articles on talks, on offers, and on what only mentions them."""

from pathlib import Path

import yaml

from generator.extraction import extract
from generator.facts.focus.kind import WEIGHTS
from generator.settings import load_settings
from generator.subject import load_subject
from generator.tagging.weights import weights_in

CASES = yaml.safe_load(Path(__file__).with_name("kind_cases.yml").read_text(encoding="utf-8"))["cases"]
SUBJECT = load_subject(load_settings(Path(__file__).parents[2]))
#: So many of the cases are told apart; their words are as hard as the author could make them.
SHARE = 0.85


def test_kinds_of_short_articles(tmp_path: Path) -> None:
    """Talks named by no word for talks, talks of others, talks told in passing, offers and previews are told apart in
    most of the cases, and no kind is left to chance."""
    paths = [tmp_path / f"{number:03}.txt" for number in range(len(CASES))]
    for path, case in zip(paths, CASES, strict=True):
        path.write_text(case["text"] + "\n", encoding="utf-8")
    kinds = [record.kind for record in extract(paths, SUBJECT).values()]
    right = [case["kind"] for case, kind in zip(CASES, kinds, strict=True) if case["kind"] == kind]
    assert len(right) >= SHARE * len(CASES)
    assert {kind: right.count(kind) > 1 for kind in set(kinds)} == dict.fromkeys({case["kind"] for case in CASES}, True)


def test_each_kind_has_weights() -> None:
    """A kind without weights would never be chosen."""
    kinds = {mark.partition(",")[0] for mark in weights_in(WEIGHTS)}
    assert kinds == {"negotiation", "preparatory", "background", "off-topic"}
