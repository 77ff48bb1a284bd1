"""Told: what the content says, before anything is written; records gathered, corrected and merged into the story."""

from dataclasses import dataclass

from generator import VERSION
from generator.collecting import collected_seldom
from generator.errors import Fault, Faults
from generator.gathering import gather
from generator.merging.story import merge, with_corrections
from generator.model.record import Record
from generator.model.story import Story
from generator.reading import look_over
from generator.records.correct import apply_corrections
from generator.records.corrections import load_corrections
from generator.records.fingerprint import fingerprint
from generator.records.plan import Plan
from generator.records.published import published
from generator.records.store import load_records
from generator.settings import Settings, Subject
from generator.subject import load_subject


@dataclass(frozen=True)
class Told:
    """What the content says, before anything is written: `found` are the records as extracted, by stem, `stale` the
    corrections that no longer fit. `left_out` is what is wrong with seeds that cannot be read; of those in `standing`
    the record of an earlier build is among `found`."""

    subject: Subject
    plan: Plan
    found: dict[str, Record]
    fingerprint: str
    story: Story
    stale: tuple[Fault, ...]
    left_out: tuple[Fault, ...] = ()
    standing: tuple[str, ...] = ()


@collected_seldom()
def tell(settings: Settings) -> Told:
    """Read all content and merge it; seeds that cannot be read are left out. Raises ContentError with every fault of
    subject, records and corrections, and with those of the seeds where none can be read."""
    faults = Faults()
    shelf = faults.attempt(lambda: look_over(settings.seeds))
    stored = faults.attempt(lambda: load_records(settings.records, database=settings.parsed)) or {}
    corrections = faults.attempt(lambda: load_corrections(settings.content / "corrections.yml")) or ()
    subject = faults.attempt(lambda: load_subject(settings))
    if subject is None or shelf is None:
        raise faults.error
    made_with = fingerprint(subject, VERSION)
    gathered = gather(shelf, stored, subject, made_with, settings.hands)
    faults.add(gathered.faults)
    found = gathered.found
    corrected = apply_corrections(found, corrections)
    faults.add(corrected.faults)
    if not found or faults.error.faults:
        faults.add(gathered.left_out)
    faults.end()
    shown = published(corrected.applied, {stem: record.seed for stem, record in found.items()})
    story = with_corrections(merge(corrected.records.values(), subject), shown)
    left_out, standing = gathered.left_out, gathered.standing
    return Told(subject, gathered.plan, found, made_with, story, corrected.stale, left_out, standing)
