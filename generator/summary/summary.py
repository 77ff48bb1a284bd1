"""The summary put together: changes since a commit, findings of the checks, accuracy, page weights."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.checks import check
from generator.errors import ContentError
from generator.outputs import editions
from generator.outputs.press.edition import Edition
from generator.outputs.press.measured import FILE, Measured, measured, parse_measured
from generator.records.changes import changes
from generator.records.committed import Committed, committed, committed_file
from generator.settings import Settings
from generator.summary.accuracy import accuracy
from generator.summary.facts import facts
from generator.summary.findings import findings
from generator.summary.markdown import plain
from generator.summary.weights import weights
from generator.told import Told


@dataclass(frozen=True)
class Summary:
    """A summary in Markdown, and whether the content is sound, so that there is more to tell than its faults."""

    text: str
    sound: bool


def summary(settings: Settings, ref: str, site_dir: Path) -> Summary:
    """What the content says that the commit `ref` does not, what a reviewer should look at, and the weights of the site
    in `site_dir` if there is one. Raises UsageError where there is no such commit."""
    content = settings.content.relative_to(settings.root).as_posix()
    before = committed(settings.root, ref, f"{content}/articles")
    old = _measured(committed_file(settings.root, ref, f"{content}/{FILE}"))
    checked = check(settings, site_dir)
    lines = [f"## What changed since {plain(ref)}", ""]
    if told := checked.told:
        lines += [*_changes(told, before, ref), *findings(checked.findings), *accuracy(measured(settings.content), old)]
        lines += weights(site_dir, _editions(told, settings), settings.root / "docs" / "weight.md")
    else:
        lines += ["The content is at fault, so that nothing can be said of it.", "", *findings(checked.findings)]
    return Summary("\n".join(lines).rstrip() + "\n", told is not None)


def _editions(told: Told, settings: Settings) -> tuple[Edition, ...]:
    return editions(told.story, told.subject, settings)


def _changes(told: Told, before: Committed, ref: str) -> Iterator[str]:
    known = {stem: record for stem, record in told.found.items() if stem not in before.unreadable}
    yield from facts(changes(before.records, known))
    if before.unreadable:
        many = len(before.unreadable)
        are = "has another form than today's and is" if many == 1 else "have another form than today's and are"
        yield from (f"{many} of {plain(ref)}'s records {are} left out.", "")


def _measured(old: bytes | None) -> Measured | None:
    """The figures that a commit holds, None where it has none in today's form."""
    try:
        return parse_measured(old.decode(errors="replace"), FILE) if old else None
    except ContentError:
        return None
