"""Plain settings: those under which what becomes of a page depends on itself, its links and the navigation alone."""

from collections.abc import Iterator, Mapping
from typing import Any

_ALONE = frozenset(
    {"abbr", "admonition", "attr_list", "codehilite", "def_list", "extra", "fenced_code", "footnotes", "legacy_attrs"}
    | {"legacy_em", "md_in_html", "meta", "nl2br", "sane_lists", "smarty", "tables", "toc"}
)
"""Extensions of Python-Markdown (https://python-markdown.github.io/extensions/) that look at a page alone, and make no
links of their own: all but `wikilinks`."""
_OTHERS, _READING = "pymdownx.", ("pymdownx.snippets", "pymdownx.b64")
"""PyMdown's look at a page alone too, but those that read other files."""
_REACHING = ("hooks", "extra_templates", "INHERIT")
"""Settings of the engine by which code, templates that may list all pages, and settings that are not seen here are at
work."""


def is_plain(config: Mapping[str, Any]) -> bool:
    """Whether the engine's settings are such: search as its only plugin, no extension of Markdown that is not known,
    no template that the theme does not name, pages as folders, a navigation."""
    alone = not any(name in config for name in _REACHING) and "static_templates" not in config.get("theme", {})
    validation, extensions = config.get("validation", {}), config.get("markdown_extensions")
    told = isinstance(validation, dict) and isinstance(validation.get("links", {}), dict)
    folders = config.get("use_directory_urls", True) is True and bool(config.get("nav"))
    search = [*_names(config.get("plugins", ["search"]))] == ["search"]
    return alone and told and folders and search and all(map(_looks_at_a_page, _names(extensions)))


def _looks_at_a_page(extension: str) -> bool:
    known = extension.removeprefix("markdown.extensions.") in _ALONE
    return known or (extension.startswith(_OTHERS) and not extension.startswith(_READING))


def _names(listed: Any) -> Iterator[str]:
    """The names in a list of names, some of them with options; or of options by name."""
    for one in listed or ():
        yield from map(str, one if isinstance(one, dict) else [one])
