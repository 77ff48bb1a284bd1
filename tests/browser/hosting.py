"""A page of another origin that shows embeds: its server, and what it does with the code that this site offers."""

import html
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.serving import serving

PUBLISHED = "https://babak.example/"
PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body style="margin:0">{body}</html>'


class Host:
    """Another site on this machine; `site` is where ours is served."""

    def __init__(self, folder: Path, address: str, site: str) -> None:
        self.folder = folder
        self.address = address
        self.site = site

    def show(self, body: str, name: str = "index.html") -> str:
        """The address of a page of the host with `body`, in which our published addresses are those of this machine."""
        there = PAGE.format(body=body.replace(PUBLISHED, self.site))
        (self.folder / name).write_text(there, encoding="utf-8")
        return self.address + name


@contextmanager
def hosting(folder: Path, site: str) -> Iterator[Host]:
    """A host that serves `folder`, under another name than our site's."""
    with serving(folder) as port:
        yield Host(folder, f"http://localhost:{port}/", site)


def code_of(page: Path) -> list[str]:
    """The code that a page offers to copy: for a frame, then as a component."""
    found = re.findall(r"<pre[^>]*><code>(.*?)</code></pre>", page.read_text(encoding="utf-8"), re.DOTALL)
    return [html.unescape(code) for code in found]
