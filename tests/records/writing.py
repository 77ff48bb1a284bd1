"""Records written as a build writes them, told by their stems."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.drafts import Drafts
from generator.model.record import Record
from generator.records.store import changes


@dataclass(frozen=True)
class Written:
    """The stems of the records that were `written` and `removed`."""

    written: tuple[str, ...]
    removed: tuple[str, ...]


def write_records(folder: Path, records: Mapping[str, Record], fingerprint: str, gone: Iterable[str] = ()) -> Written:
    """Have `folder` hold `records` by stem, without the stems `gone`."""
    with Drafts(changes(folder, records, fingerprint, gone)) as drafts:
        done = drafts.settle()
    written = tuple(change.path.stem for change in done if change.now is not None)
    return Written(written, tuple(change.path.stem for change in done if change.now is None))
