"""Cases of reading: a text, a Markdown seed or a page, and what reading makes of it."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.errors import ContentError
from generator.model.article import Article
from generator.reading import read_seed, read_text

HERE = Path(__file__).parent
SEEDS = HERE.parents[1] / "seeds"
READS = ("id", "en")


def _cases(name: str) -> Any:
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


def _named(name: str) -> list[Any]:
    return [pytest.param(case, id=case["name"]) for case in _cases(name)]


def _marks(article: Article) -> list[list[str]]:
    return [[mark.rule, article.text[mark.span.start : mark.span.end]] for mark in article.boilerplate]


def _sentences(article: Article) -> list[str]:
    return [article.text[span.start : span.end] for span in article.sentences]


def _metadata(article: Article) -> list[list[str]]:
    return [[each.field, each.key, each.value] for each in article.metadata]


@pytest.mark.parametrize("case", _named("boilerplate.yaml"))
def test_boilerplate_is_marked_and_nothing_else(case: dict[str, Any]) -> None:
    """Each stretch that is not the article's own is marked by its rule; the rest stays."""
    assert _marks(read_text("a.txt", case["text"], READS)) == case["marks"]


@pytest.mark.parametrize("case", _named("sentences.yaml"))
def test_a_text_falls_into_its_sentences(case: dict[str, Any]) -> None:
    """The sentences are those that a reader sees, in order, without blanks at their ends."""
    assert _sentences(read_text("a.txt", case["text"], (case["language"],))) == case["sentences"]


@pytest.mark.parametrize("case", _named("markdown.yaml"))
def test_markdown_gives_metadata_and_plain_words(case: dict[str, Any]) -> None:
    """Front matter becomes metadata; of the text below, only words are left in `plain`."""
    article = read_text("a.md", case["seed"], READS)
    assert _metadata(article) == case["metadata"]
    assert " ".join(article.plain.split()) == case["words"]
    assert list(dict.fromkeys(mark.rule for mark in article.boilerplate)) == case["rules"]
    assert article.language == case.get("language", "id")
    assert case["seed"].endswith(article.text)


@pytest.mark.parametrize("case", _named("front_matter.yaml"))
def test_faults_of_front_matter_have_lines(case: dict[str, Any]) -> None:
    """Broken front matter names every fault with its line in the file and what would be right."""
    with pytest.raises(ContentError) as caught:
        read_text("a.md", case["seed"], READS)
    assert len(caught.value.faults) == len(case["faults"]), str(caught.value)
    for fault, expected in zip(caught.value.faults, case["faults"], strict=True):
        assert str(fault).startswith(expected)
        assert fault.remedy


@pytest.mark.parametrize(("name", "expected"), _cases("pages.yaml").items())
def test_a_page_gives_its_main_text_and_what_it_names(name: str, expected: dict[str, Any]) -> None:
    """Menus, captions, lists and clocks of a page are not read; named metadata is, by order of trust."""
    article = read_seed(HERE / "pages" / name, READS)
    assert article.language == expected["language"]
    assert _metadata(article) == expected["metadata"]
    assert [line.strip() for line in article.plain.splitlines() if line.strip()] == expected["words"]


@pytest.mark.parametrize(("name", "expected"), _cases("seeds.yaml").items())
def test_the_real_seeds_keep_their_own_words_only(name: str, expected: dict[str, Any]) -> None:
    """In the five seeds all furniture is marked, and outlets, credits and headlines are not."""
    article = read_seed(SEEDS / name, READS)
    assert article.language == "id"
    assert _marks(article) == expected["marks"]
    assert len(article.sentences) == expected["sentences"]
    assert article.text == (SEEDS / name).read_bytes().decode("utf-8")
    assert [words for words in expected["keeps"] if words not in article.plain] == []
    for words in ("352", "spot_img", "Mei 3, 2024", "Gabung ke Channel", "Baca Juga", "Advertisement", "Terpopuler"):
        assert words not in article.plain
