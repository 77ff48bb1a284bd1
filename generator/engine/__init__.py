"""The engine: MkDocs or a relative of it turns build/docs into the site, one run a language; the last step of a build.

The last good site stays until all runs are done: what they made is put together, and then takes its place."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from generator.engine.config import EngineRun, write_config
from generator.engine.place import Place
from generator.engine.said import faults_of
from generator.engine.stylesheets import inline_stylesheets
from generator.errors import EngineError, UsageError
from generator.settings import Settings

__all__ = ["ENGINES", "EngineRun", "build_site"]

#: What each engine is called with, before its configuration file. None is told to be quiet: MkDocs' `--quiet`
#: also ends its counting of warnings, and with that `--strict`.
ENGINES = {"mkdocs": ("mkdocs", "build"), "properdocs": ("properdocs", "build"), "zensical": ("zensical", "build")}


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

    `updated` is the content's last day (ISO), the only date that pages may carry (SOURCE_DATE_EPOCH of
    reproducible-builds.org). With `strict` warnings are errors. Raises EngineError with the engine's own words, and
    UsageError for an unknown engine or a folder that holds something else; the site that was there stays as it was."""
    if engine not in ENGINES:
        raise UsageError(f"no engine is called {engine!r}; use one of {', '.join(ENGINES)}")
    command = [sys.executable, "-P", "-m", *ENGINES[engine], *(["--strict"] if strict else []), "--config-file"]
    environment = _environment(updated)
    with Place(site_dir, settings) as place:

        def run(edition: EngineRun) -> "_Run":
            config = write_config(settings, edition, place.draft(edition.language), edition is editions[0])
            return _run([*command, str(config)], edition.language, environment)

        with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
            runs = list(pool.map(run, editions))
        if failed := [run for run in runs if run.failed]:
            raise EngineError("\n".join(str(run) for run in failed))
        for edition in editions:
            inline_stylesheets(place.draft(edition.language))
        place.replace([edition.language for edition in editions])
    return tuple(line for run in runs for line in run.warnings)


@dataclass(frozen=True, slots=True)
class _Run:
    language: str
    failed: bool
    lines: tuple[str, ...]

    @property
    def warnings(self) -> tuple[str, ...]:
        return tuple(line for line in self.lines if line.startswith("WARNING"))

    def __str__(self) -> str:
        said = tuple(faults_of(self.lines)) or self.lines
        return "\n  ".join([f"the engine could not build the pages in {self.language!r}:", *said])


def _run(command: list[str], language: str, environment: Mapping[str, str]) -> _Run:
    folder = Path(command[-1]).parent
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    lines = [line.rstrip() for line in (done.stdout + done.stderr).splitlines()]
    return _Run(language, done.returncode != 0, tuple(filter(None, lines)))


def _environment(updated: str | None) -> dict[str, str]:
    day = datetime.fromisoformat(updated or "1970-01-01").replace(tzinfo=UTC)
    fixed = {"SOURCE_DATE_EPOCH": str(int(day.timestamp())), "PYTHONHASHSEED": "0"}
    return {**os.environ, **fixed, "NO_COLOR": "1", "NO_MKDOCS_2_WARNING": "1"}
