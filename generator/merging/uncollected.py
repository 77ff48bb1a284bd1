"""The collector of cycles at rest: merging makes none, and with 10,000 records it took two fifths of the time."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Within this context Python does not look for cycles; afterwards it does as before, and counts what was made here
    among the old objects, at which it looks last."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        if was:
            gc.enable()
