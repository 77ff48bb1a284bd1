"""The promise of a theme: a page shows nothing of other pages but the navigation, nor the day of its building."""

import re
from pathlib import Path

PROMISE = "kept.html"
_BROKEN = re.compile(r"\{[{%](?:(?![}%]\}).)*\b(?:pages|build_date_utc|update_date)\b", re.DOTALL)
"""A tag of a template with what the engine tells of all pages, or of the day."""


def promises(overrides: Path) -> bool:
    """Whether the theme's folder `overrides` has the file by which it promises this, and no page's template in it
    asks for what would break it."""
    if not (overrides / PROMISE).is_file():
        return False
    templates = (path for path in overrides.rglob("*.html") if path.is_file())
    return not any(_BROKEN.search(path.read_text(encoding="utf-8", errors="replace")) for path in templates)
