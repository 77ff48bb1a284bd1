"""Rendering: the editions on disk, whichever processes make them."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from generator import copies, rendering
from generator.outputs import make_ready, render
from generator.outputs.press import index
from generator.outputs.press.cards.fonts import web_font
from generator.outputs.press.edition import Edition
from generator.outputs.press.templates.filled import templates
from generator.rendering import write_editions
from tests.renewal.conftest import tree


def test_two_processes_write_what_one_writes(
    indonesian: Edition, english: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Editions made side by side are byte for byte those made one after the other, and what stood in the folder besides
    them is gone."""
    monkeypatch.setattr(rendering, "WORTH", 0)
    monkeypatch.setattr(copies, "cores", lambda: 2)
    editions, one, two = (indonesian, english), tmp_path / "one" / "docs", tmp_path / "two" / "docs"
    write_editions(editions, one, jobs=1)
    write_editions(editions[:1], two)
    (two / "ms").mkdir()
    (two / "ms" / "index.md").write_text("a language that the site no longer has")
    write_editions(editions, two)
    made = {f"docs/{file.path}": file.content for edition in editions for file in render(edition)}
    assert made.items() <= tree(one).items()
    assert tree(two) == tree(one)
    assert len(tree(one)) == len(made) + 1


def test_what_editions_share_is_made_before_the_copies_begin(
    english: Edition, indonesian: Edition, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once this process is ready, an edition cuts no font, reads no template and looks at no part of the story that
    another has."""
    english = replace(english)
    make_ready(english)
    monkeypatch.setattr(index, "_values", None)
    cut, read = web_font.cache_info().misses, len(templates(english.settings.theme).cache or ())
    render(english)
    render(replace(indonesian, story=english.story))
    assert web_font.cache_info().misses == cut > 0
    assert len(templates(english.settings.theme).cache or ()) == read > 0


def test_a_process_that_is_lost_costs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a copy is ended from outside, this process does what it was to do."""
    monkeypatch.setattr(copies, "cores", lambda: 2)
    monkeypatch.setattr(copies, "start_method", lambda: "fork")
    here = os.getpid()

    def task() -> int:
        if os.getpid() != here:
            os._exit(9)
        return 1

    assert copies.in_copies([task, task]) == [1, 1]
