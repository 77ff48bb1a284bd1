"""The summary put together: changes since a commit, accuracy, page weights."""

from collections.abc import Iterator
from pathlib import Path

from generator.build import Told, tell
from generator.errors import ContentError
from generator.outputs import editions
from generator.outputs.press.measured import FILE, Measured, measured, parse_measured
from generator.records.changes import changes
from generator.records.committed import Committed, committed, committed_file
from generator.settings import Settings
from generator.summary.accuracy import accuracy
from generator.summary.facts import facts
from generator.summary.markdown import plain
from generator.summary.weights import weights


def summary(settings: Settings, ref: str, site_dir: Path) -> str:
    """What the content says that the commit `ref` does not, in Markdown, with the weights of the site in `site_dir`
    if there is one. Raises ContentError where the content is at fault, UsageError where there is no such commit."""
    content = settings.content.relative_to(settings.root).as_posix()
    before = committed(settings.root, ref, f"{content}/articles")
    old = _measured(committed_file(settings.root, ref, f"{content}/{FILE}"))
    told = tell(settings)
    lines = [
        *_changes(told, before, ref),
        *accuracy(measured(settings.content), old),
        *weights(site_dir, editions(told.story, told.subject, settings), settings.root / "docs" / "weight.md"),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _changes(told: Told, before: Committed, ref: str) -> Iterator[str]:
    yield from (f"## What changed since {plain(ref)}", "")
    known = {stem: record for stem, record in told.found.items() if stem not in before.unreadable}
    yield from facts(changes(before.records, known))
    if before.unreadable:
        many = len(before.unreadable)
        are = "has another form than today's and is" if many == 1 else "have another form than today's and are"
        yield from (f"{many} of {plain(ref)}'s records {are} left out.", "")
    if told.stale:
        yield from ("### Corrections that no longer fit", "", *(f"- {plain(str(fault))}" for fault in told.stale), "")


def _measured(old: bytes | None) -> Measured | None:
    """The figures that a commit holds, None where it has none in today's form."""
    try:
        return parse_measured(old.decode(errors="replace"), FILE) if old else None
    except ContentError:
        return None
