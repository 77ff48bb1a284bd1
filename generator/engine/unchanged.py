"""Before and after the engine: pages that would come out as they stand are held out of its way, and put back.

An engine builds all pages or none. So in place of those that it built last time from the same, it is given a line each
and a template without any (theme/overrides/kept.html): they stand in its sitemap and its search index, and cost next to
nothing. What it made is kept as it made it, since what becomes of a page afterwards may depend on all others."""

import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from generator.kept import Kept

TEMPLATE = "kept.html"
INDEX = "search/search_index.json"
_TOLD = re.compile(r"^(?:title|alternate): .*\n", re.MULTILINE)
"""What the sitemap tells of a page, in its front matter."""


class Unchanged:
    """The pages in `docs` that `kept` has as the engine would make them by its `config`. None of them has a link in
    Markdown, for the engine would look where that leads, or stands in the navigation. Where plugins, hooks or snippets
    are at work, a page may depend on anything, and there are none."""

    def __init__(self, docs: Path, kept: Kept, config: Mapping[str, Any], overrides: Path) -> None:
        self._docs, self._kept = docs, kept
        self._made_by = json.dumps({**config, "site_dir": "", "docs_dir": ""}, sort_keys=True)
        plain = kept.keeps and _is_plain(config) and (overrides / TEMPLATE).is_file()
        self._sources = dict(self._found(json.dumps(config.get("nav", [])))) if plain else {}
        self._index = kept.find(INDEX, self._source("")) if plain else None
        found = self._sources.items() if self._index else ()
        self.pages = frozenset(name for name, source in found if kept.find(name, source) is not None)

    def lay_out(self, folder: Path) -> None:
        """Fill the new `folder` with what the engine is to build: `docs`, a line in place of each of these pages."""
        shutil.copytree(self._docs, folder, copy_function=_link)
        for name in self.pages:
            page = folder / _source_file(name)
            told = "".join(_TOLD.findall(page.read_text(encoding="utf-8").partition("\n---\n")[0] + "\n"))
            page.unlink()
            page.write_text(f"---\n{told}template: {TEMPLATE}\n---\n# -\n", encoding="utf-8")

    def put_back(self, draft: Path) -> None:
        """Complete what the engine made of that in the folder `draft`."""
        for name in self.pages:
            _link(self._kept.folder / name, draft / name)
        index = json.loads((draft / INDEX).read_bytes())
        index["docs"] = [*self._entries(index["docs"])]
        (draft / INDEX).write_text(json.dumps(index, separators=(",", ":")), encoding="utf-8")

    def remember(self, draft: Path) -> None:
        """Keep the pages in `draft`, as the engine made them, for the next build. Raises OSError."""
        if not self._sources:
            return
        folder, new = self._kept.folder, self._kept.folder.with_suffix(".new")
        shutil.rmtree(new, ignore_errors=True)
        for name, source in {INDEX: self._source(""), **self._sources}.items():
            self._kept.add(name, source, (draft / name).read_bytes())
            _link(draft / name, new / name)
        shutil.rmtree(folder, ignore_errors=True)
        new.rename(folder)
        self._kept.remember()

    def _found(self, navigation: str) -> Iterator[tuple[str, str]]:
        """The pages that might be kept, each with a checksum of what it is made from."""
        for path in sorted(self._docs.rglob("*/index.md")):
            name, text = path.relative_to(self._docs).as_posix(), path.read_text(encoding="utf-8")
            if text.startswith("---\n") and "](" not in text and f'"{name}"' not in navigation and quote(name) == name:
                yield f"{name.removesuffix('.md')}.html", self._source(text)

    def _source(self, text: str) -> str:
        return self._kept.source((self._made_by, text))

    def _entries(self, found: list[dict[str, str]]) -> Iterator[dict[str, str]]:
        """The search index with the entries of the last one in the places of these pages."""
        before: dict[str, list[dict[str, str]]] = {}
        for entry in json.loads(self._index or b"{}").get("docs", ()):
            before.setdefault(_page_of(entry), []).append(entry)
        for entry in found:
            yield from before.get(_page_of(entry), ()) if _page_of(entry) in self.pages else (entry,)


def _is_plain(config: Mapping[str, Any]) -> bool:
    plugins = config.get("plugins", ["search"])
    search = [one if isinstance(one, str) else next(iter(one)) for one in plugins] == ["search"]
    return search and "hooks" not in config and "snippets" not in str(config.get("markdown_extensions"))


def _page_of(entry: Mapping[str, str]) -> str:
    return f"{entry['location'].partition('#')[0]}index.html"


def _source_file(name: str) -> str:
    return f"{name.removesuffix('.html')}.md"


def _link(source: str | Path, target: str | Path) -> None:
    """The same file in a second place; a copy of it where the file system knows no links."""
    Path(target).parent.mkdir(parents=True, exist_ok=True)
    with suppress(OSError):
        os.link(source, target)
        return
    shutil.copy2(source, target)
