"""The site's folder on disk, and its exchange: the new site is drafted beside the old one and takes its place whole."""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Self

from generator.engine.exchange import exchange
from generator.engine.times import keep_times
from generator.errors import EngineError, UsageError
from generator.settings import Settings


class Place:
    """The folder `site_dir` while a site is built for it. Drafts go below build/, since Zensical writes only below its
    configuration, into a folder of this process, since an engine may outlive a build that was killed; whole, they stand
    as `<site_dir>.new` for a moment. Both are gone when the context ends.

    Raises UsageError where `site_dir` is not a folder for a site: a file, a folder of other things, or one that holds
    what the site is made from. What an interrupted exchange had set aside as `<site_dir>.old` is put back first."""

    def __init__(self, site_dir: Path, settings: Settings) -> None:
        self._site = site_dir.resolve()
        self._build = settings.build
        self._drafts = settings.build / f"site.{os.getpid()}"
        self._new = self._site.with_name(f"{self._site.name}.new")
        self._old = self._site.with_name(f"{self._site.name}.old")
        _check(self._site, settings)

    def __enter__(self) -> Self:
        if self._old.exists() and not self._site.exists():
            self._old.rename(self._site)
        self._clear()
        return self

    def __exit__(self, *_: object) -> None:
        self._clear()

    def _clear(self) -> None:
        for folder in (*self._build.glob("site.*"), self._new):
            shutil.rmtree(folder, ignore_errors=True)

    def draft(self, language: str) -> Path:
        """The folder to build the pages of `language` into."""
        return self._drafts / language

    def replace(self, languages: Sequence[str]) -> None:
        """Put the drafts together, the first of `languages` at the root, and let them take the old site's place."""
        first, *others = languages
        for language in others:
            if self.draft(first).joinpath(language).exists():
                raise EngineError(f"the pages in {first!r} have a folder {language!r}, which is another language's")
            self.draft(language).rename(self.draft(first) / language)
        try:
            self._exchange(self.draft(first))
        except OSError as error:
            if self._old.exists() and not self._site.exists():
                self._old.rename(self._site)
            raise EngineError(f"the new site could not take its place: {error}") from error

    def _exchange(self, whole: Path) -> None:
        self._new.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(whole, self._new)
        keep_times(self._new, self._site)
        if self._site.exists() and exchange(self._new, self._site):
            return
        shutil.rmtree(self._old, ignore_errors=True)
        if self._site.exists():
            self._site.rename(self._old)
        self._new.rename(self._site)
        shutil.rmtree(self._old, ignore_errors=True)


def _check(site_dir: Path, settings: Settings) -> None:
    sources = (settings.root, settings.seeds, settings.content, settings.theme, settings.build)
    if any(source.is_relative_to(site_dir) for source in sources):
        raise UsageError(f"no site is built into {site_dir}: what it is made from stands there")
    if site_dir.exists() and not site_dir.is_dir():
        raise UsageError(f"no site is built into {site_dir}: it is a file")
    if site_dir.is_dir() and any(site_dir.iterdir()) and not (site_dir / "sitemap.xml").is_file():
        raise UsageError(f"no site is built into {site_dir}: it holds other files; name an empty or a new folder")
