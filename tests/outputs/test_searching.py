"""What of a large site its search looks through."""

import pytest

from generator.outputs import rounds, sources
from generator.outputs.press.edition import Edition
from generator.outputs.press.lists import spread
from generator.outputs.press.pages import searching

ASIDE = 'data-search-exclude="1" }'


def _texts(edition: Edition) -> dict[str, str]:
    return {file.path: file.content.decode() for file in (*rounds.render(edition), *sources.render(edition))}


def test_all_of_a_small_site_is_searched(english: Edition) -> None:
    """Up to the limit no page and no part of one is kept out."""
    assert not [path for path, text in _texts(english).items() if searching.NOWHERE in text or ASIDE in text]


def test_a_large_site_is_searched_by_what_pages_say_first(english: Edition, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond it, the latest articles are found by their headlines, events by what happened and was said; the list of
    articles says so."""
    monkeypatch.setattr(searching, "WHOLE", 1)
    monkeypatch.setattr(searching, "LATEST", 2)
    texts = _texts(english)
    articles = {one.id: texts[f"en/sources/{one.id}/index.md"] for one in english.story.sources}
    hidden = {one for one, text in articles.items() if searching.NOWHERE in text}
    ordered = sorted(english.story.sources, key=lambda one: (one.record.published or "", one.id))
    assert hidden == {one.id for one in ordered[:-2]}
    for text in articles.values():
        assert text.count("\n## ") == text.count(ASIDE) > 1
    event = texts["en/rounds/sendang-2031-2/index.md"]
    assert "{: #facts }" in event and "{: #sides }" in event
    assert f"{{: #sources {ASIDE}" in event
    assert english.language.interface.parts.searched.format(count=2) in texts["en/sources/index.md"]


def test_search_finds_the_own_page_of_a_list(english: Edition, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a list in parts its own page is searched alone: the others repeat what pages of events and articles say."""
    monkeypatch.setattr(spread, "FULL", 1)
    texts = {path: text for path, text in _texts(english).items() if path.startswith("en/rounds/2")}
    assert texts
    assert all(searching.NOWHERE in text for text in texts.values())
    assert searching.NOWHERE not in _texts(english)["en/rounds/index.md"]
