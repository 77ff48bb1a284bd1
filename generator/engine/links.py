"""Links in the Markdown of a page, as far as they may lead to other pages."""

import re
from collections.abc import Iterator
from posixpath import dirname, join, normpath
from urllib.parse import unquote

_MARK = re.compile(r"\]\(|\]:")
_TARGET = re.compile(r"[^\s()<>\[\]\"']+\.md\b")


def has_links(text: str) -> bool:
    """Whether there may be any: in place, or by a name that is told elsewhere."""
    return _MARK.search(text) is not None


def linked_pages(page: str, text: str) -> Iterator[str]:
    """The files that the links of the file `page` lead to, both relative to the folder of all."""
    for found in _TARGET.findall(text) if has_links(text) else ():
        yield normpath(join(dirname(page), unquote(found)).lstrip("/"))
