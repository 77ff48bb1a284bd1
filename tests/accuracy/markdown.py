"""Markdown for the page of figures: tables, and text that stays text."""

import re
from collections.abc import Sequence

_SIGNS = re.compile(r"([\\`*_\[\]<>|#])")


def escaped(text: str) -> str:
    """The text with every sign that Markdown would read as its own kept as it is."""
    return _SIGNS.sub(r"\\\1", text)


def table(rows: Sequence[Sequence[str]], rest: str = "---:") -> str:
    """A table; the first row is its head, the first column stands left, the `rest` as that says (by default right)."""
    rule = ["---", *[rest] * (len(rows[0]) - 1)]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in [rows[0], rule, *rows[1:]])
