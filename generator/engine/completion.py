"""Completion: the files that an engine makes of all pages, where it was given only some of them."""

from collections.abc import Mapping, Set
from pathlib import Path

from generator.engine.order import page_order
from generator.engine.together import DoesNotFit, packed, whole_index, whole_sitemap

INDEX, SITEMAP = "search/search_index.json", "sitemap.xml"
TOGETHER = (INDEX, SITEMAP)


def complete(draft: Path, docs: Path, last: Mapping[str, bytes], site_url: str, kept: Set[str]) -> None:
    """Have the files TOGETHER in the folder `draft` tell of the pages `kept` what the `last` ones tell, in the order of
    all pages in `docs`. Raises DoesNotFit."""
    order, addresses = page_order(docs), {name.removesuffix("index.html") for name in kept}
    index, sitemap, archive = (draft / name for name in (*TOGETHER, f"{SITEMAP}.gz"))
    try:
        index.write_bytes(whole_index(index.read_bytes(), last[INDEX], addresses, order))
        given = sitemap.read_bytes()
        whole = whole_sitemap(given.decode(), last[SITEMAP].decode(), site_url, addresses, order).encode()
        if archive.exists():
            archive.write_bytes(packed(whole, given, archive.read_bytes()))
        sitemap.write_bytes(whole)
    except (OSError, ValueError, LookupError) as error:
        raise DoesNotFit from error
