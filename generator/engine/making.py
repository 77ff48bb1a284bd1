"""The pages of one language on their way through the engine: those that changed, where the others can stay."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from os.path import relpath
from pathlib import Path

from generator.engine.config import EngineRun, engine_config, write_config
from generator.engine.place import Place
from generator.engine.run import Run
from generator.engine.unchanged import Unchanged
from generator.settings import Settings


class Making:
    """How `run` gets from build/docs into its draft in `place`; the `first` language stands at the site's root."""

    def __init__(self, settings: Settings, place: Place, run: EngineRun, first: bool) -> None:
        self._settings, self._place, self._run = settings, place, run
        self._warned = False
        self._config = engine_config(settings, run, place.draft(run.language), first)
        overrides = settings.build / self._config["theme"].get("custom_dir", "")
        docs = settings.build / "docs" / run.language
        self._unchanged = Unchanged(docs, run.kept, self._config, overrides)

    def make(self, engine: Callable[[Path, str], Run]) -> Run:
        """Have `engine` build the draft by a configuration, in a language. Where it warns of anything while pages were
        held out of its way, or what it makes of them together cannot be completed, it builds them all: only then does a
        warning say what it means."""
        language, draft = self._run.language, self._place.draft(self._run.language)
        if self._unchanged.pages:
            folder = self._place.draft(f"docs.{language}")
            others = {**self._unchanged.lay_out(folder), "docs_dir": relpath(folder, self._settings.build)}
            config = {**self._config, **others}
            run = engine(write_config(self._settings, self._run, config), language)
            if not run.failed and not run.warnings and self._unchanged.put_back(draft):
                return run
            shutil.rmtree(draft, ignore_errors=True)
        run = engine(write_config(self._settings, self._run, self._config), language)
        self._warned = bool(run.warnings)
        return run

    def remember(self) -> None:
        """Have the next build know the pages in the draft, unless the engine warned of any."""
        if not self._warned:
            with suppress(OSError):  # a store that is out of date costs the next build time, no more
                self._unchanged.remember(self._place.draft(self._run.language))
