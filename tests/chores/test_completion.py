"""Completion: the sitemap and the search index of all pages from those of some and the last ones, or not at all."""

import gzip
import json
from collections.abc import Callable

import pytest

from generator.engine.together import DoesNotFit, packed, whole_index, whole_sitemap

BASE = "https://kecil.example/"
ORDER = {"": 0, "a/": 1, "b/": 2, "b/c/": 3}


def _sitemap(*addresses: str, day: str = "2022-03-03", head: str = "<urlset>") -> str:
    parts = "".join(f"\n  <url>\n    <loc>{BASE}{one}</loc><lastmod>{day}</lastmod></url>" for one in addresses)
    return f"{head}{parts}\n</urlset>"


def _index(*locations: str, words: str = "talks") -> bytes:
    entries = [{"location": one, "title": one, "text": words} for one in locations]
    return json.dumps({"config": {}, "docs": entries}, separators=(",", ":")).encode()


def test_parts_stand_in_the_order_of_the_pages() -> None:
    """What was kept stands between what was made, each page in its place, and tells the new day; pages that are neither
    kept nor made anew are gone."""
    made, last = _sitemap("", "b/", day="2022-04-04"), _sitemap("", "a/", "b/c/", "gone/")
    assert whole_sitemap(made, last, BASE, {"a/", "b/c/"}, ORDER) == _sitemap("", "a/", "b/", "b/c/", day="2022-04-04")
    whole = whole_index(_index("", "b/", "b/#one"), _index("", "a/", "a/#two", "gone/"), {"a/"}, ORDER)
    assert whole == _index("", "a/", "a/#two", "b/", "b/#one")


@pytest.mark.parametrize(
    "broken",
    [
        lambda: whole_sitemap(_sitemap("", head="<urlset x>"), _sitemap("", "a/"), BASE, {"a/"}, ORDER),
        lambda: whole_sitemap(_sitemap(""), _sitemap("", "b/"), BASE, {"a/"}, ORDER),
        lambda: whole_sitemap(_sitemap(""), _sitemap("a/", "a/"), BASE, {"a/"}, ORDER),
        lambda: whole_sitemap(_sitemap("x/"), _sitemap("a/"), BASE, {"a/"}, ORDER),
        lambda: whole_sitemap(_sitemap("b/", ""), _sitemap("a/"), BASE, {"a/"}, ORDER),
        lambda: whole_sitemap(_sitemap("").replace("lastmod", "day"), _sitemap("a/"), BASE, {"a/"}, ORDER),
        lambda: whole_sitemap(_sitemap("", "b/").replace("03<", "04<", 1), _sitemap("a/"), BASE, {"a/"}, ORDER),
        lambda: whole_sitemap(_sitemap("", "b/").replace("</url>", "</url>.", 1), _sitemap("a/"), BASE, {"a/"}, ORDER),
        lambda: whole_index(_index("x/"), _index("a/"), {"a/"}, ORDER),
        lambda: whole_index(_index("b/", ""), _index("a/"), {"a/"}, ORDER),
        lambda: whole_index(_index("").replace(b":", b": "), _index("a/"), {"a/"}, ORDER),
        lambda: whole_index(_index("").replace(b"{}", b'{"words":{}}', 1), _index("a/"), {"a/"}, ORDER),
        lambda: packed(b"all", b"some", gzip.compress(b"some", mtime=7)),
    ],
    ids=[
        "another frame",
        "a page that was not told",
        "a page that was told twice",
        "a page that nobody knows",
        "another order",
        "no day, but one last time",
        "two days",
        "words between parts",
        "an entry of a page that nobody knows",
        "entries in another order",
        "an index written otherwise",
        "an index with more than entries",
        "packed otherwise",
    ],
)
def test_what_does_not_fit_is_not_completed(broken: Callable[[], object]) -> None:
    """Where files of the engine stand otherwise than its own last ones let expect, nothing is guessed."""
    with pytest.raises(DoesNotFit):
        broken()
