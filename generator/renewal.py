"""Renewal: a site is built where something changed, by one process at a time, and stands as it is where nothing did."""

from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from generator.build import KEPT, build
from generator.drafts import Change, sweep
from generator.lock import alone
from generator.settings import Settings
from generator.standing.inputs import Inputs, digest, inputs, makers, running_code
from generator.standing.stamp import made, read_stamp, write_stamp

UNCHANGED = "nothing changed since the last build: the site stands as it is (--force builds it anew)"


def renew(
    settings: Settings, site_dir: Path, *, engine: str = "mkdocs", strict: bool = False, force: bool = False
) -> tuple[str, ...]:
    """Have the site stand in `site_dir`; returns what a person should know, a line each.

    It is built unless all that it is made from, and the site itself, are as the last build left them; with `force` it
    is built in any case. While another process builds in this folder, this one waits. Raises as `build` does."""
    site_dir = site_dir.resolve()
    options = {"engine": engine, "strict": strict}
    with alone(settings.build):
        running = running_code()
        before = inputs(settings, site_dir, options)
        stamp = read_stamp(settings.build)
        if not force and stamp and (stamp.made_from, stamp.made) == (digest(before), made(site_dir)):
            return (*stamp.notes, UNCHANGED)
        sweep(settings.content)
        if force:
            _forget(settings)
        made_by = digest(makers(settings, {**before, **running}))
        try:
            built = build(settings, site_dir, made_by, engine=engine, strict=strict)
        finally:
            after = inputs(settings, site_dir, options)
            if digest(makers(settings, {**after, **running})) != made_by:
                _forget(settings)  # theme or packages changed meanwhile: nobody knows which of them made what
        if after == _expected({**before, **running}, built.wrote):
            with suppress(OSError):  # without a stamp the next build builds, no more
                write_stamp(settings.build, digest(after), site_dir, built.notes)
        return (*built.notes, *built.report)


def _forget(settings: Settings) -> None:
    """Have the next build take over no file of earlier ones."""
    for path in settings.build.glob(KEPT.format("*")):
        path.unlink()


def _expected(before: Inputs, wrote: Iterable[Change]) -> Inputs:
    """The inputs as they must be after a build during which nobody else changed any."""
    expected = dict(before)
    for change in wrote:
        expected.pop(str(change.path.parent), None)  # it was empty
        expected.pop(str(change.path), None)
        if change.now is not None:
            expected[str(change.path)] = sha256(change.now).hexdigest()
    return expected
