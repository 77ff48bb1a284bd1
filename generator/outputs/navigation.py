"""What the engine is told about an edition: its few sections, never every page, and words for the theme."""

from babel.core import get_global

from generator.language import load_language
from generator.outputs.press.addresses import HOME, section_page
from generator.outputs.press.edition import Edition
from generator.outputs.press.pages.alternates import homes, missing
from generator.outputs.press.pages.sharing import card_file
from generator.outputs.press.pages.written import written_pages
from generator.outputs.press.words.names import in_language

SECTIONS = ("timeline", "rounds", "actors", "agenda", "figures", "disagreements", "sources", "corrections")


def navigation(edition: Edition) -> list[dict[str, str]]:
    """MkDocs' `nav`: home, the sections, and hand-written pages that name their `order`."""
    words = edition.language.interface.navigation
    sections = [{getattr(words, name): f"{section_page(edition, name)}index.md"} for name in SECTIONS]
    ordered = sorted((page.order, page.file, page.title) for page in written_pages(edition) if page.order is not None)
    return [{words.home: "index.md"}, *sections, *({title: file} for _, file, title in ordered)]


def site_settings(edition: Edition) -> dict[str, object]:
    """Settings of mkdocs.yml that depend on the language; `theme` and `extra` are to be merged key by key."""
    words = edition.language.interface
    to_dark = {"icon": "material/weather-night", "name": words.navigation.to_dark}
    to_light = {"icon": "material/weather-sunny", "name": words.navigation.to_light}
    light = {"media": "(prefers-color-scheme: light)", "scheme": "default", "primary": "custom", "accent": "custom"}
    dark = {"media": "(prefers-color-scheme: dark)", "scheme": "slate", "primary": "custom", "accent": "custom"}
    others = list(homes(edition))
    return {
        "site_url": edition.base_url,
        "site_description": in_language(edition, edition.subject.topic.description),
        "copyright": words.footer,
        "nav": navigation(edition),
        "theme": {
            "language": edition.language.code,
            "palette": [{**light, "toggle": to_dark}, {**dark, "toggle": to_light}],
        },
        "extra": {
            "missing": missing(edition),
            "dataset": {"path": section_page(edition, "data"), "title": words.data.title},
            "embed": _embed_page(edition),
            "homes": others,
            "alternate": bool(others),
            "card": card_file(HOME),
            "locale": _locale(edition.language.code),
            "locales": [_locale(code) for code in edition.subject.topic.languages],
        },
    }


def _locale(code: str) -> str:
    """Language and country as the Open Graph protocol writes them: `id_ID`."""
    tag = load_language(code).interface.locale.replace("-", "_")
    likely: str = get_global("likely_subtags").get(tag, tag)
    return "_".join(part for part in likely.split("_") if len(part) != len("Latn"))


def _embed_page(edition: Edition) -> dict[str, str] | None:
    """The page on embedding, where somebody wrote one: the one with the id `embed`."""
    found = (page for page in written_pages(edition) if page.id == "embed")
    return next(({"path": page.address, "title": page.title} for page in found), None)
