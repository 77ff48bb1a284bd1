"""A reader of oEmbed that knows nothing of this site finds what it needs in the pages as they are served."""

from collections.abc import Callable
from typing import Any

import pytest
import requests
from pyoembed import ProviderException, oEmbed

from tests.browser.hosting import PUBLISHED


@pytest.fixture
def read(address: str, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], dict[str, Any]]:
    """Read what the page at a path of the published site offers, from this machine."""
    get = requests.get
    monkeypatch.setattr(requests, "get", lambda url: get(url.replace(PUBLISHED, address), timeout=10))
    return lambda path: dict(oEmbed(PUBLISHED + path, maxwidth=500))


@pytest.mark.parametrize("kind", ["timeline", "round", "actor"])
def test_discovery(read: Callable[[str], dict[str, Any]], kinds: dict[str, str], kind: str) -> None:
    """From the page's address alone pyoembed finds the description, and it has all that its type demands."""
    found = read(kinds[kind])
    assert found["type"] == "rich"
    assert f'src="{PUBLISHED}embed/' in found["html"]
    assert f'href="{PUBLISHED}{kinds[kind]}"' in found["html"]


def test_an_embed_describes_itself(read: Callable[[str], dict[str, Any]]) -> None:
    """The address of an embed alone, which has no page of its own, will do too: that of a series."""
    assert read("embed/series/belarus-2022.html")["html"].count("embed/series/belarus-2022.html") == 1


def test_other_pages_offer_nothing(read: Callable[[str], dict[str, Any]], kinds: dict[str, str]) -> None:
    """A page without an embed names no description."""
    with pytest.raises(ProviderException):
        read(kinds["sources"])
