"""Before: what a commit holds, records and corrections, and the story that it told."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.errors import ContentError
from generator.merging.story import merge
from generator.model.record import Record
from generator.model.story import Story
from generator.records.committed import committed, committed_file
from generator.records.correct import apply_corrections
from generator.records.corrections import Correction, PlacedCorrection, parse_corrections
from generator.settings import Settings, Subject


@dataclass(frozen=True)
class Before:
    """The `records` of a commit by stem, its `corrections`, the stems of records that cannot be read any more, and the
    `story` that these tell about today's topic, actors and places."""

    records: Mapping[str, Record]
    corrections: tuple[Correction, ...]
    unreadable: tuple[str, ...]
    story: Story


def before(settings: Settings, ref: str, subject: Subject) -> Before:
    """What the commit `ref` holds. Raises UsageError where there is no such commit or no repository."""
    held = committed(settings.root, ref, settings.records.relative_to(settings.root).as_posix())
    placed = _corrections(settings, ref)
    story = merge(apply_corrections(held.records, placed).records.values(), subject)
    return Before(held.records, tuple(one.correction for one in placed), held.unreadable, story)


def _corrections(settings: Settings, ref: str) -> tuple[PlacedCorrection, ...]:
    """None where the file of the commit is at fault: it is not this one's to mend."""
    path = (settings.content / "corrections.yml").relative_to(settings.root).as_posix()
    try:
        return parse_corrections((committed_file(settings.root, ref, path) or b"").decode(errors="replace"))
    except ContentError:
        return ()
