"""Renewals: builds by the real engine after each change of a year and some more, held against builds from nothing."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from generator.engine.unchanged import Unchanged
from generator.renewal import renew
from generator.settings import load_settings
from tests.accuracy.sets import ROOT
from tests.year.test_year import ASHUNE, STEPS, Repository

Change = tuple[str, Callable[[Repository], object]]
_MORE = {
    "an article is edited": ("seeds/02_seven-hours-at-thornby-hall.txt", "\nIt rained on both banks.\n"),
    "a page is written by hand": (
        "content/pages/en/links.md",
        "---\ntitle: Links\n---\n# Links\n\n[all](rounds/index.md)\n",
    ),
    "it gets more words": ("content/pages/en/links.md", "\n[all][1] of them\n\n[1]: sources/index.md\n"),
    "one has a place in the navigation": ("content/pages/en/about.md", "---\ntitle: About\norder: 1\n---\n# About\n"),
    "a template changes": ("theme/pages/source.md.jinja", "\n\nMore on each source.\n"),
    "a template of the engine's changes": ("theme/overrides/sitemap.xml", "<!-- more -->\n"),
    "styles change": ("theme/assets/site.css", ".lead { margin: 1px; }\n"),
    "settings change": ("mkdocs.yml", "copyright: Ashune\n"),
    "the file of actors changes": ("content/actors.yml", "# more\n"),
    "nothing changes": ("content/topic.yml", ""),
}
"""Words that are added to files."""


def renewals(engine: str = "mkdocs") -> Iterator[str]:
    """A line for each change: whether every file of the site is byte for byte that of one built from nothing, how many
    pages were held out of the engine's way, and the seconds of processors of both builds."""
    with TemporaryDirectory() as name:
        repository, same = _repository(Path(name) / "ashune"), 0
        changes = [*_changes()]
        yield "  same   held  renewed     anew"
        for what, change in changes:
            change(repository)
            seconds, held = _built(repository.root, repository.site, engine)
            anew = Path(name) / "anew"
            shutil.copytree(repository.root, anew / "ashune", ignore=shutil.ignore_patterns("build", ".git"))
            whole, _ = _built(anew / "ashune", anew / "site", engine)
            equal = _files(repository.site) == _files(anew / "site")
            same += equal
            shutil.rmtree(anew)
            yield f"  {'yes' if equal else 'NO':<6} {held:>4} {seconds:>8.1f} {whole:>8.1f}   {what}"
        yield f"{same} of {len(changes)} the same"


def _changes() -> Iterator[Change]:
    for step in STEPS:
        yield step["step"], lambda repository, step=step: repository.take(step)  # type: ignore[misc]
    for what, (path, words) in _MORE.items():
        yield what, lambda repository, path=path, words=words: _add(repository.root / path, words)  # type: ignore[misc]


def _add(path: Path, words: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(words)


def _repository(root: Path) -> Repository:
    shutil.copytree(ASHUNE / "content", root / "content", ignore=shutil.ignore_patterns("articles"))
    shutil.copytree(ROOT / "theme", root / "theme")
    settings = (ASHUNE / "mkdocs.yml").read_text(encoding="utf-8")
    own = settings.replace("    content: content\n", "    content: content\n    theme: theme\n")
    (root / "mkdocs.yml").write_text(own, encoding="utf-8")
    (root / "seeds").mkdir()
    return Repository(root, root.with_name("site"))


def _built(root: Path, site: Path, engine: str) -> tuple[float, int]:
    """Seconds of processors, and pages that were held out of the engine's way and put back."""
    held, put_back, start = [0], Unchanged.put_back, sum(os.times()[:4])

    def watched(self: Unchanged, draft: Path) -> bool:
        fits = put_back(self, draft)
        held.append(len(self.pages) if fits else 0)
        return fits

    with patch.object(Unchanged, "put_back", watched):
        renew(load_settings(root), site, engine=engine)
    return sum(os.times()[:4]) - start, sum(held)


def _files(site: Path) -> dict[str, bytes]:
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
