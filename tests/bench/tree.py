"""The tree of pages that the engine gets, for those who build the same pages otherwise."""

from pathlib import Path

import yaml


def pages_of(docs: Path) -> list[Path]:
    """All pages of a tree."""
    return sorted(docs.rglob("*.md"))


def titled(page: Path) -> tuple[str, str]:
    """The title of a page and its Markdown, without front matter."""
    _, head, body = page.read_text(encoding="utf-8").split("---\n", 2)
    return str(yaml.load(head, Loader=yaml.CSafeLoader).get("title", page.stem)), body
