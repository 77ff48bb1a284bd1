"""Serving: the site on this machine's loopback, built anew whenever something that it is made from changes."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

from watchfiles import watch

from generator.errors import BabakError
from generator.language import load_language
from generator.serve.http import server
from generator.serve.watched import States, Watched
from generator.settings import Settings

__all__ = ["serve"]

LOOK = 1000
"""Milliseconds between two looks at the files, for what the watch cannot see: a file replaced by an editor's draft."""

STILL = 0.15
"""Seconds that the files have to keep still before they are built from."""


def serve(
    build: Callable[[], None],
    settings: Settings,
    site_dir: Path,
    *,
    host: str = "127.0.0.1",
    port: int = 8000,
    stop: Event | None = None,
) -> None:
    """Build, serve `site_dir` at http://host:port/, and call `build` again after each edit of seeds, content, theme,
    languages or mkdocs.yml, until Ctrl-C or until `stop` is set. Port 0 takes any that is free.

    `build` reads everything from disk and writes the site; when it raises, its faults are printed and the last good
    site is served on. What it writes itself into content/articles and content/schemas is no edit.
    Raises UsageError when the port is taken."""
    with server(site_dir, host, port) as address:
        print(f"serving {address} (Ctrl-C ends it)", flush=True)
        try:
            _rebuild_on_edits(build, Watched(settings), stop or Event())
        except KeyboardInterrupt:
            print("stopped", flush=True)


def _rebuild_on_edits(build: Callable[[], None], watched: Watched, stop: Event) -> None:
    states = _attempt(build, watched)
    look = watch(
        *watched.places, watch_filter=None, step=100, rust_timeout=LOOK, yield_on_timeout=True, stop_event=stop
    )
    for _ in look:
        if watched.edited_since(states) and (edited := _edited_and_still(watched, states, stop)):
            print(f"changed: {', '.join(edited)}", flush=True)
            states = _attempt(build, watched)


def _edited_and_still(watched: Watched, states: States, stop: Event) -> list[str]:
    """The edited files, when nothing has changed between two looks: an editor empties a file before it fills it, and
    what is half written is not built."""
    before, now = states, watched.states()
    while now != before and not stop.wait(STILL):
        before, now = now, watched.states()
    return watched.edited_since(states)


def _attempt(build: Callable[[], None], watched: Watched) -> States:
    """Build; returns the states that the site now stands for, so that an edit during the build is still to come."""
    before, started = watched.states(), time.monotonic()
    load_language.cache_clear()
    try:
        build()
        print(f"site built in {time.monotonic() - started:.1f} s", flush=True)
    except Exception as error:
        said = str(error) if isinstance(error, BabakError) else f"{type(error).__name__}: {error}"
        print(f"{said}\nnot built; the last good site is served on", file=sys.stderr, flush=True)
    return watched.after_build(before)
