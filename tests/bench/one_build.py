"""One build in a process of its own, step by step: `python -m tests.bench.one_build ROOT` says in JSON the seconds of
processors that each step took, how many pages there are, the most memory (MB) that the build and one of what it starts
had, and the heaviest page and the search index of a language (KB). `ROOT tree` leaves the engine out, but for what it
would be called with, and the heaviest page is one of Markdown."""

import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from typing import Any
from unittest.mock import patch

from generator.build import build
from generator.engine import EngineRun, build_site
from generator.engine.config import engine_config, write_config
from generator.merging.story import merge
from generator.rendering import write_editions
from generator.settings import Settings, load_settings
from generator.told import tell

#: The steps in order; all but the engine are ours. Reading takes what is between the others, too.
STEPS = ("reading", "merging", "pages", "engine", "records")


def _build(root: Path, engine: bool) -> dict[str, Any]:
    settings, clock = load_settings(root), _Clock()
    parts: dict[str, tuple[str, Callable[..., Any]]] = {
        "generator.told.merge": ("merging", merge),
        "generator.build.tell": ("reading", tell),
        "generator.build.write_editions": ("pages", write_editions),
        "generator.build.build_site": ("engine", build_site if engine else _configured),
    }
    with ExitStack() as stack:
        for place, (step, work) in parts.items():
            stack.enter_context(patch(place, clock.around(step, work)))
        build(settings, root / "site", "")
    clock.ends("records")
    most = {who: getrusage(of).ru_maxrss / 1024 for who, of in (("ours", RUSAGE_SELF), ("one", RUSAGE_CHILDREN))}
    pages = [*(settings.build / "docs").rglob("*.md")]
    made = [*(root / "site").rglob("*.html")] if engine else pages
    return {**clock.spent, "count": len(pages), **most, **_heaviest(root, made)}


def _heaviest(root: Path, pages: Iterable[Path]) -> dict[str, Any]:
    sizes = {page: page.stat().st_size / 1000 for page in pages}
    page = max(sizes, key=lambda one: (sizes[one], one))
    index = [found.stat().st_size / 1000 for found in (root / "site").rglob("search_index.json")]
    return {"page": page.relative_to(root).as_posix(), "heaviest": sizes[page], "index": max(index, default=0)}


def _configured(settings: Settings, runs: Sequence[EngineRun], site_dir: Path, **_: object) -> tuple[str, ...]:
    write_config(settings, runs[0], engine_config(settings, runs[0], site_dir, True))
    return ()


class _Clock:
    """Seconds of processors by step, children's included."""

    def __init__(self) -> None:
        self.spent = dict.fromkeys(STEPS, 0.0)
        self._last = sum(os.times()[:4])

    def ends(self, step: str) -> None:
        before, self._last = self._last, sum(os.times()[:4])
        self.spent[step] += self._last - before

    def around(self, step: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*given: Any, **named: Any) -> Any:
            self.ends("reading")
            done = work(*given, **named)
            self.ends(step)
            return done

        return timed


if __name__ == "__main__":
    print(json.dumps(_build(Path(sys.argv[1]), sys.argv[2:] != ["tree"])))
