"""Addresses: links between pages and files, as seen from any page."""

import posixpath
from urllib.parse import quote

import pytest

from generator.outputs.press.addresses import Addresses
from generator.outputs.press.edition import Edition

PAGES = ("", "sources/", "sources/a-b/", "sources/100%/", "rounds/kyiv é/x/")


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("target", PAGES)
def test_a_link_leads_from_page_to_page(indonesian: Edition, page: str, target: str) -> None:
    """A relative link is what POSIX says of the two folders, percent-encoded, with the slash that saves a redirection;
    a file's has none."""
    here = Addresses(indonesian, page)
    way = posixpath.relpath(f"/{target}", f"/{page}")
    assert here.to(target) == (quote(way) if way == "." else f"{quote(way)}/")
    assert here.to(target, "k1").endswith("#k1")
    assert here.file(f"{target}feed.xml") == quote(posixpath.relpath(f"/{target}feed.xml", f"/{page}"))
