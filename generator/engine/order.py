"""The pages of a tree in the order in which MkDocs, and what grew out of it, reads them."""

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote


def page_order(docs: Path) -> dict[str, int]:
    """The place of each page, by its address in a site whose pages are folders: those of a folder first, its index
    before all, then those of the folders in it."""
    return {address: place for place, address in enumerate(_addresses(docs))}


def _addresses(docs: Path) -> Iterator[str]:
    for folder, folders, names in os.walk(docs):
        folders.sort()
        above = Path(folder).relative_to(docs)
        stems = sorted((stem not in _INDEX, name, stem) for name in names if (stem := name.removesuffix(".md")) != name)
        for named, _, stem in stems:
            parts = [*above.parts, stem] if named else above.parts
            yield quote("".join(f"{part}/" for part in parts))


_INDEX = ("index", "README")
