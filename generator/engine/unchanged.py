"""Before and after the engine: pages that would come out as they stand are held out of its way, and put back.

An engine builds all pages that it is given. So it is not given those that it built last time from the same. What it
made is kept as it made it, since what becomes of a page afterwards may depend on all others; what it makes of all pages
together is completed (completion.py)."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from generator.engine.completion import TOGETHER, complete
from generator.engine.links import has_links, linked_pages
from generator.engine.plain import is_plain
from generator.engine.promise import promises
from generator.engine.together import DoesNotFit
from generator.engine.trees import clear, link, names_in
from generator.kept import Kept

_WATCHFUL = {"not_found": "warn", "unrecognized_links": "warn"}


class Unchanged:
    """The pages in `docs` that `kept` has as the engine would make them by its `config`. None of them has a link in
    Markdown or is where one leads, for the engine would look there, or stands in the navigation. Where the settings
    are not plain (plain.py), or the theme does not promise it (theme/overrides/kept.html), a page may depend on
    anything, and there are none."""

    def __init__(self, docs: Path, kept: Kept, config: Mapping[str, Any], overrides: Path) -> None:
        self._docs, self._kept, self._config = docs, kept, config
        self._made_by = json.dumps({**config, "site_dir": "", "docs_dir": ""}, sort_keys=True)
        self._sources: dict[str, str] = {}
        self._linked: set[str] = set()
        if kept.keeps and is_plain(config) and promises(overrides):
            self._look_over(json.dumps(config.get("nav", [])))
        self._last = {name: kept.find(name, self._source("")) or b"" for name in TOGETHER}
        sources = self._sources.items() if all(self._last.values()) else ()
        found = (name for name, source in sources if kept.find(name, source) is not None)
        self.pages = frozenset(found) - self._linked

    def lay_out(self, folder: Path) -> dict[str, Any]:
        """Fill the new `folder` with what the engine is to build; returns the settings that are others for it: it warns
        of each link that leads to nothing there."""
        for name in names_in(self._docs):
            if _built(name) not in self.pages:
                link(self._docs / name, folder / name)
        validation = self._config.get("validation", {})
        return {"validation": {**validation, "links": {**validation.get("links", {}), **_WATCHFUL}}}

    def put_back(self, draft: Path) -> bool:
        """Complete what the engine made of that in the folder `draft`; False where this cannot be done."""
        if any((draft / name).exists() for name in self.pages):
            return False
        try:
            complete(draft, self._docs, self._last, self._config["site_url"], self.pages)
        except DoesNotFit:
            return False
        for name in self.pages:
            link(self._kept.folder / name, draft / name)
        return True

    def remember(self, draft: Path) -> None:
        """Keep the pages in `draft`, as the engine made them, for the next build. Raises OSError."""
        if not self._sources:
            return
        folder, wanted = self._kept.folder, {**dict.fromkeys(TOGETHER, self._source("")), **self._sources}
        for name, source in wanted.items():
            if name in self.pages and os.path.exists(folder / name) and os.path.samefile(folder / name, draft / name):
                self._kept.keep(name)
            else:
                self._kept.add(name, source, (draft / name).read_bytes())
                (folder / name).unlink(missing_ok=True)
                link(draft / name, folder / name)
        clear(folder, wanted.keys())
        self._kept.remember()

    def _look_over(self, navigation: str) -> None:
        """Find the pages that might be kept, each with a checksum of what it is made from, and those that links lead
        to."""
        for name in (name for name in names_in(self._docs) if name.endswith(".md")):
            text = (self._docs / name).read_text(encoding="utf-8")
            self._linked.update(map(_built, linked_pages(name, text)))
            in_the_way = has_links(text) or f'"{name}"' in navigation or quote(name) != name
            if name.endswith("/index.md") and not in_the_way:
                self._sources[_built(name)] = self._source(text)

    def _source(self, text: str) -> str:
        return self._kept.source((self._made_by, text))


def _built(name: str) -> str:
    return f"{name.removesuffix('.md')}.html" if name.endswith(".md") else name
