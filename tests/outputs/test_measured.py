"""The error rates that the page on the method tells."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.errors import ContentError
from generator.outputs import written
from generator.outputs.press.edition import Edition
from generator.outputs.press.measured import ErrorRate, Measured, measured

FIGURES = "articles: 24\nwrong: {date: 25, people: 3}\n"


def test_rates_are_told_where_the_page_wants_them(english: Edition, tmp_path: Path) -> None:
    """A hand-written page gets the table in place of its slot, in the words of the edition."""
    folder = tmp_path / "pages" / "en"
    folder.mkdir(parents=True)
    (folder / "method.md").write_text("---\ntitle: Method\n---\n# Method\n\n<!-- accuracy -->\n\nEnd.\n")
    edition = replace(english, settings=replace(english.settings, content=tmp_path))

    def page() -> str:
        return next(file.content.decode() for file in written.render(edition) if file.path == "en/method.md")

    assert "<table" not in page()
    assert "<!--" not in page()
    (tmp_path / "measured").mkdir()
    (tmp_path / "measured" / "accuracy.yml").write_text(FIGURES)
    assert measured(tmp_path) == Measured(24, (ErrorRate("date", 25), ErrorRate("people", 3)))
    assert "24 articles" in page()
    assert page().count("<tr>") == 3
    assert "</span>25</td>" in page()


def test_wrong_figures_are_named(tmp_path: Path) -> None:
    """A file of figures that is none is a fault with its name and line."""
    (tmp_path / "measured").mkdir()
    (tmp_path / "measured" / "accuracy.yml").write_text("articles: none\nwrong: {date: 101}\n")
    with pytest.raises(ContentError) as caught:
        measured(tmp_path)
    assert len(caught.value.faults) == 2
