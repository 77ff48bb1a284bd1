"""The whole pipeline on one screen: seeds to records to the story to pages to the site."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generator import VERSION
from generator.drafts import Change, Drafts, checksum
from generator.engine import EngineRun, build_site
from generator.errors import ContentError, Fault, Faults
from generator.gathering import gather, how_many, without
from generator.merging.story import merge, with_corrections
from generator.model.record import Record
from generator.model.story import Story
from generator.outputs import editions, render
from generator.outputs.navigation import site_settings
from generator.reading import look_over
from generator.records.correct import apply_corrections
from generator.records.corrections import load_corrections
from generator.records.fingerprint import fingerprint
from generator.records.plan import Plan
from generator.records.published import published
from generator.records.schemas import schemas
from generator.records.store import changes, load_records
from generator.settings import Settings, Subject
from generator.subject import load_subject
from generator.writing import write_tree


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


def tell(settings: Settings) -> Told:
    """Read all content and merge it; seeds that cannot be read are left out. Raises ContentError with every fault of
    subject, records and corrections, and with those of the seeds where none can be read."""
    faults = Faults()
    shelf = faults.attempt(lambda: look_over(settings.seeds))
    stored = faults.attempt(lambda: load_records(settings.records)) or {}
    corrections = faults.attempt(lambda: load_corrections(settings.content / "corrections.yml")) or ()
    subject = faults.attempt(lambda: load_subject(settings))
    if subject is None or shelf is None:
        raise faults.error
    made_with = fingerprint(subject, VERSION)
    gathered = gather(shelf, stored, subject, made_with)
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


@dataclass(frozen=True)
class Built:
    """What a person should know of a build, a line each: `notes` hold as long as nothing changes, `report` says what
    this build did. `wrote` are its changes of files in content/."""

    notes: tuple[str, ...]
    report: tuple[str, ...]
    wrote: tuple[Change, ...]


def build(settings: Settings, site_dir: Path, *, engine: str = "mkdocs", strict: bool = False) -> Built:
    """Build the site into `site_dir`.

    Nothing is written before all content has proved sound; the last good site and its records stay until the new ones
    are whole, on disk too. With `strict`, a seed that cannot be read and a stale correction are faults, and the
    engine's warnings are errors. Raises ContentError, EngineError, OSError."""
    told = tell(settings)
    if strict and (told.stale or told.left_out):
        raise ContentError([*told.left_out, *told.stale])
    languages = editions(told.story, told.subject, settings)
    write_tree(settings.build / "docs", [file for edition in languages for file in render(edition)])
    runs = [EngineRun(edition.language.code, site_settings(edition)) for edition in languages]
    with _drafts(settings, told) as drafts:
        warnings = build_site(settings, runs, site_dir, engine=engine, strict=strict, updated=told.story.updated)
        wrote = drafts.settle()
    return Built((*warnings, *_notes(told)), tuple(_report(told)), wrote)


def keep(settings: Settings, told: Told) -> Iterable[str]:
    """Write the records that were found, and the schemas of the content files; returns what a person should know of
    them and of the story, a line each. Raises OSError, and then nothing has changed."""
    with _drafts(settings, told) as drafts:
        drafts.settle()
    return (*_notes(told), *_report(told))


def _drafts(settings: Settings, told: Told) -> Drafts:
    return Drafts([*_record_changes(settings, told), *_schema_changes(settings)])


def _record_changes(settings: Settings, told: Told) -> Iterable[Change]:
    read = {stem: told.found[stem] for stem in told.plan.extract}
    return changes(settings.records, read, told.fingerprint, told.plan.gone)


def _schema_changes(settings: Settings) -> Iterable[Change]:
    for name, schema in schemas().items():
        path = settings.content / "schemas" / name
        if (was := checksum(path)) != sha256(schema).hexdigest():
            yield Change(path, was, schema)


def suggested(story: Story) -> Iterable[str]:
    """What merging leaves to the editor, a line each."""
    for pair in story.suggestions:
        names = f"{pair.one} and {pair.other}"
        yield f"content/actors.yml: {names} may be one person ({pair.reason}); if so, list one spelling as an alias"


def _notes(told: Told) -> Iterable[str]:
    yield from map(str, told.stale)
    yield from without(told.left_out, told.standing)
    for stem in told.plan.edited:
        yield f"content/articles/{stem}.yml was edited by hand and stands as it is"
    yield from suggested(told.story)


def _report(told: Told) -> Iterable[str]:
    for stem in told.plan.gone:
        yield f"content/articles/{stem}.yml was removed: its seed is gone"
    story, todo = told.story, told.plan
    left_out = f", {count} left out" if (count := how_many(told.left_out)) else ""
    yield (
        f"{len(todo.extract)} of {len(told.found)} seeds read anew{left_out}; "
        f"{len(story.events)} events, {len(story.actors)} actors, {len(story.sources)} sources"
    )
