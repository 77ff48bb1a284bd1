"""N-grams: by which words a sentence and a day are told, with names as what they are."""

from pathlib import Path

import pytest

from generator.errors import ContentError
from generator.tagging.days.event_days.ngrams import ngrams_around
from generator.tagging.days.opening_ngrams import opening_ngrams
from generator.tagging.ngrams import is_ngram, tokens_of
from generator.tagging.weights import likeliest, ngrams_in, weight_of
from tests.articles import tagged_article

TEXT = """Envoys of both sides part with nothing

3 June 2025

Vladimir Medinsky left Istanbul on Monday, 2 June, after 64 minutes.
"""
MARKS = "weights: {'ahead, talks ahead': 0.5}\n"


def test_names_days_and_numbers_are_what_they_are() -> None:
    """What is learned of one person, place or day holds for the others."""
    tagged = tagged_article(TEXT, "en")
    tokens = [token.text for token in tokens_of(tagged, tagged.article.sentences[-1])]
    assert tokens == ["PERSON", "left", "PLACE", "on", "DAY", ",", "after", "NUMBER", "minutes", "."]


def test_an_opening_bears_its_words_and_pairs() -> None:
    """Headline and sentences bear each word and each pair, with the ends of the sentence; none of the stamp."""
    found = opening_ngrams(tagged_article(TEXT, "en"), 0)
    assert {"“nothing”", "“^ envoys”", "“with nothing”", "“left PLACE”", "“. $”"} <= found
    assert "“DAY”" in found and "“nothing vladimir”" not in found
    assert all(map(is_ngram, found))


def test_a_day_bears_the_words_around_it() -> None:
    """Before and behind a day are told apart; the words next to it are pairs with it."""
    tagged = tagged_article(TEXT, "en")
    found = set(ngrams_around(tagged, tagged.times[-1].span))
    assert {"“on DAY”", "“DAY ,”", "“left …”", "“… minutes”"} <= found
    assert not {"“… left”", "“minutes …”"} & found


def test_the_weights_of_words_stand_in_a_table(tmp_path: Path) -> None:
    """A table beside the file of marks has a row for each n-gram, in hundredths; empty cells weigh nothing."""
    file = tmp_path / "weights.yml"
    file.write_text(MARKS, encoding="utf-8")
    file.with_suffix(".tsv").write_text("ngram\tahead\tbegun\n“left”\t\t70\n“will”\t25\t-5\n", encoding="utf-8")
    assert ngrams_in(file) == {"“left”": {"begun": 0.7}, "“will”": {"ahead": 0.25, "begun": -0.05}}
    assert likeliest(("ahead", "begun"), {"talks ahead", "“left”"}, file) == "begun"
    assert likeliest(("ahead", "begun"), {"talks ahead", "“will”"}, file) == "ahead"
    assert weight_of({"“left”"}, file) == 0.7


def test_a_faulty_table_is_named_with_its_lines(tmp_path: Path) -> None:
    """Rows of another width, and cells that are no whole number, are told together."""
    file = tmp_path / "weights.yml"
    file.write_text(MARKS, encoding="utf-8")
    file.with_suffix(".tsv").write_text("ngram\tahead\n“left”\t7\t8\n“will”\t.5\n“may”\t3\n", encoding="utf-8")
    with pytest.raises(ContentError) as error:
        ngrams_in(file)
    assert [fault.line for fault in error.value.faults] == [2, 3]
