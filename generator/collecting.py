"""Collecting: how often Python looks for rings of things that nobody holds, of which the work of a build leaves few."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

MANY = 50_000
"""After so many new things; Python's own measure, 700, takes a twentieth of a build."""


@contextmanager
def collected_seldom() -> Iterator[None]:
    """While it lasts, here and in copies of this process, rings are looked for after MANY new things."""
    before = gc.get_threshold()
    gc.set_threshold(MANY, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
