"""What holds for every text, whatever stands in it."""

from itertools import pairwise
from pathlib import Path

from hypothesis import given, reject, settings
from hypothesis import strategies as st

from generator.errors import ContentError
from generator.model.article import Article
from generator.reading import read_text
from generator.reading.sentences.splitting import LONGEST

READS = ("id", "en")
BLANKS = ["\n", "\n\n", "\r\n", "\u00a0", " ", "\ufeff"]
PIECES = st.sampled_from((Path(__file__).parent / "pieces.txt").read_text(encoding="utf-8").split("\n") + BLANKS)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=8)), min_size=1, max_size=40).map("".join)


def _read(seed: str, text: str) -> Article:
    try:
        return read_text(seed, text, READS)
    except ContentError:  # blank, or thrown together to another language
        return reject()


def _check(article: Article) -> None:
    text, plain = article.text, article.plain
    assert len(plain) == len(text)
    spans = [mark.span for mark in article.boilerplate]
    for stretches in (spans, list(article.sentences)):
        assert all(0 <= span.start < span.end <= len(text) for span in stretches)
        assert all(one.end <= other.start for one, other in pairwise(stretches))
    words = [mark.span for mark in article.boilerplate if not mark.rule.startswith("markdown-")]
    for sentence in article.sentences:
        own = plain[sentence.start : sentence.end]
        assert own == own.strip()
        assert any(map(str.isalnum, own))
        assert not any(mark.start < sentence.end and sentence.start < mark.end for mark in words)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(TEXTS)
def test_marks_and_sentences_are_in_order_disjoint_and_within_the_text(text: str) -> None:
    """`plain` has the text's length; marks and sentences are ordered and disjoint; no sentence holds boilerplate."""
    article = _read("a.txt", text)
    assert article.text == text
    _check(article)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(TEXTS)
def test_markdown_keeps_the_same_promises(text: str) -> None:
    """The same holds for Markdown, whose signs may stand within a sentence."""
    article = _read("a.md", "# Kedua tim pulang\n" + text)
    assert article.text == "# Kedua tim pulang\n" + text
    _check(article)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(TEXTS)
def test_reading_twice_gives_the_same_article(text: str) -> None:
    """Reading depends on the text alone."""
    assert _read("a.txt", text) == _read("a.txt", text)


@settings(max_examples=50, deadline=None, derandomize=True)
@given(
    st.lists(st.sampled_from(["kata", " ", "Rusia ", "“", "a" * 900, "\u0301"]), min_size=100, max_size=400).map(
        "".join
    )
)
def test_no_sentence_is_longer_than_rules_can_bear(text: str) -> None:
    """What has no stop is cut, at a blank where there is one, and nothing of it is lost."""
    article = _read("a.txt", text)
    assert all(span.end - span.start <= LONGEST for span in article.sentences)
    told = "".join(article.plain[span.start : span.end] for span in article.sentences)
    assert told.count("a") == article.plain.count("a")
