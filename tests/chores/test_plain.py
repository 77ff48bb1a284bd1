"""Plain: settings of the engine under which a page depends on nothing but itself, its links and the navigation."""

from typing import Any

import pytest

from generator.engine.plain import is_plain

NAV = {"nav": [{"Beranda": "index.md"}], "theme": {"name": "material"}}


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"plugins": [{"search": {"lang": "en"}}]},
        {"plugins": {"search": {"lang": "en"}}},
        {"markdown_extensions": ["admonition", {"toc": {"permalink": False}}, "markdown.extensions.tables"]},
        {"markdown_extensions": {"pymdownx.superfences": {}, "footnotes": None}},
        {"validation": {"links": {"anchors": "warn"}}},
    ],
)
def test_plain_settings(settings: dict[str, Any]) -> None:
    """Search alone, and what looks at one page, in each form that the engine takes."""
    assert is_plain({**NAV, **settings})


@pytest.mark.parametrize(
    "settings",
    [
        {"plugins": []},
        {"plugins": None},
        {"plugins": ["search", "tags"]},
        {"hooks": ["hook.py"]},
        {"INHERIT": "../more.yml"},
        {"extra_templates": ["all.txt"]},
        {"theme": {"name": "material", "static_templates": ["all.html"]}},
        {"markdown_extensions": ["pymdownx.snippets"]},
        {"markdown_extensions": [{"pymdownx.b64": {"base_path": "."}}]},
        {"markdown_extensions": {"wikilinks": {"end_url": ".md"}}},
        {"markdown_extensions": ["an_extension_of.somebody"]},
        {"validation": None},
        {"use_directory_urls": False},
        {"nav": []},
    ],
)
def test_settings_that_are_not_plain(settings: dict[str, Any]) -> None:
    """Code and files of others, settings that stand elsewhere, templates of all pages, links that Markdown itself does
    not know, other addresses."""
    assert not is_plain({**NAV, **settings})
