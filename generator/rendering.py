"""Rendering: the files of all editions into build/docs, each edition by a process of its own where that is worth it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from generator.copies import in_copies
from generator.outputs import make_ready, read_anew, render
from generator.outputs.press.edition import Edition
from generator.writing import clear_tree, write_tree

WORTH = 100
"""An edition of fewer sources is made sooner than a process begins and ends."""


def write_editions(editions: Sequence[Edition], folder: Path, jobs: int | None = None) -> None:
    """Make `folder` hold the files of `editions`, those of each below its language, and have each remember what it
    made, so many of them at a time as there may be `jobs`. Raises ContentError where a page written by hand cannot be
    used, OSError."""
    clear_tree(folder, [edition.language.code for edition in editions])
    read_anew()
    if not (few := len(editions[0].story.sources) < WORTH):
        make_ready(editions[0])
    in_copies([partial(_write, folder, edition) for edition in editions], 1 if few else jobs)


def _write(folder: Path, edition: Edition) -> None:
    write_tree(folder, render(edition), edition.language.code)
    edition.kept.remember()
