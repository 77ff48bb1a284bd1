"""The engine: MkDocs or a relative of it turns build/docs into the site, one run a language; the last step of a build.

The last good site stays until all runs are done: what they made is put together, and then takes its place."""

import os
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from generator.engine.config import EngineRun
from generator.engine.making import Making
from generator.engine.place import Place
from generator.engine.run import run_engine
from generator.engine.stylesheets import inline_stylesheets
from generator.errors import EngineError, UsageError
from generator.kept import Kept
from generator.settings import Settings

__all__ = ["ENGINES", "EngineRun", "build_site"]

#: What each engine is called with, before its configuration file. None is told to be quiet: MkDocs' `--quiet`
#: also ends its counting of warnings, and with that `--strict`.
ENGINES = {"mkdocs": ("mkdocs", "build"), "properdocs": ("properdocs", "build"), "zensical": ("zensical", "build")}

_BY_TEMPLATE = ("mkdocs", "properdocs")
"""Those that build a page by the template that it names, so that pages can be held out of their way."""


def build_site(
    settings: Settings,
    editions: Sequence[EngineRun],
    site_dir: Path,
    *,
    engine: str = "mkdocs",
    strict: bool = False,
    updated: str | None = None,
) -> tuple[str, ...]:
    """Build all `editions` into `site_dir`, the first at its root, the others under /<language>/; returns the warnings.

    `updated` is the content's last day (ISO), the only date that the sitemap may carry (SOURCE_DATE_EPOCH of
    reproducible-builds.org). With `strict` warnings are errors. Raises EngineError with the engine's own words, and
    UsageError for an unknown engine or a folder that holds something else; the site that was there stays as it was."""
    if engine not in ENGINES:
        raise UsageError(f"no engine is called {engine!r}; use one of {', '.join(ENGINES)}")
    command = [sys.executable, "-P", "-m", *ENGINES[engine], *(["--strict"] if strict else []), "--config-file"]
    if engine not in _BY_TEMPLATE:
        editions = [replace(edition, kept=Kept()) for edition in editions]
    with Place(site_dir, settings) as place:
        call = partial(run_engine, command, _environment(updated))
        made = [Making(settings, place, edition, edition is editions[0]) for edition in editions]
        with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
            runs = list(pool.map(lambda one: one.make(call), made))
        if failed := [run for run in runs if run.failed]:
            raise EngineError("\n".join(str(run) for run in failed))
        for one in made:
            one.remember()
        for edition in editions:
            inline_stylesheets(place.draft(edition.language), edition.kept)
        place.replace([edition.language for edition in editions])
    return tuple(line for run in runs for line in run.warnings)


def _environment(updated: str | None) -> dict[str, str]:
    day = datetime.fromisoformat(updated or "1970-01-01").replace(tzinfo=UTC)
    fixed = {"SOURCE_DATE_EPOCH": str(int(day.timestamp())), "PYTHONHASHSEED": "0"}
    return {**os.environ, **fixed, "NO_COLOR": "1", "NO_MKDOCS_2_WARNING": "1"}
