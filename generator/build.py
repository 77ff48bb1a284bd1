"""The whole pipeline on one screen: seeds to records to the story to pages to the site."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generator.collecting import collected_seldom
from generator.drafts import Change, Drafts, checksum
from generator.engine import EngineRun, build_site
from generator.errors import ContentError
from generator.kept import Kept
from generator.outputs import editions
from generator.outputs.navigation import site_settings
from generator.outputs.press.edition import Edition
from generator.records.schemas import schemas
from generator.records.store import changes, remember_records
from generator.rendering import write_editions
from generator.reports import notes, report
from generator.settings import Settings
from generator.told import Told, tell

KEPT = "kept.{}.json"
"""What remembers, below build/, the files that were made in a language."""


@dataclass(frozen=True)
class Built:
    """What a person should know of a build, a line each: `notes` hold as long as nothing changes, `report` says what
    this build did. `wrote` are its changes of files in content/."""

    notes: tuple[str, ...]
    report: tuple[str, ...]
    wrote: tuple[Change, ...]


@collected_seldom()
def build(settings: Settings, site_dir: Path, made_by: str, *, engine: str = "mkdocs", strict: bool = False) -> Built:
    """Build the site into `site_dir`. What earlier builds left and what is made from the same is not made again, as
    long as `made_by` is the same, which stands for all else that goes into it.

    Nothing is written before all content has proved sound; the last good site and its records stay until the new ones
    are whole, on disk too. With `strict`, a seed that cannot be read and a stale correction are faults, and the
    engine's warnings are errors. Raises ContentError, EngineError, OSError."""
    told = tell(settings)
    if strict and (told.stale or told.left_out):
        raise ContentError([*told.left_out, *told.stale])
    docs, codes = settings.build / "docs", told.subject.topic.languages
    kept = {code: Kept(settings.build / KEPT.format(code), docs, made_by) for code in codes}
    languages = editions(told.story, told.subject, settings, kept)
    write_editions(languages, docs, settings.hands.jobs)
    runs = [_run(edition, made_by) for edition in languages]
    with _drafts(settings, told) as drafts:
        warnings = build_site(settings, runs, site_dir, engine=engine, strict=strict, updated=told.story.updated)
        wrote = drafts.settle()
    _remember(settings, told, wrote)
    return Built((*warnings, *notes(told)), tuple(report(told)), wrote)


def _run(edition: Edition, made_by: str) -> EngineRun:
    code, build = edition.language.code, edition.settings.build
    kept = Kept(build / KEPT.format(f"{code}.made"), build / "made" / code, made_by)
    return EngineRun(code, site_settings(edition), kept)


def keep(settings: Settings, told: Told) -> Iterable[str]:
    """Write the records that were found, and the schemas of the content files; returns what a person should know of
    them and of the story, a line each. Raises OSError, and then nothing has changed."""
    with _drafts(settings, told) as drafts:
        wrote = drafts.settle()
    _remember(settings, told, wrote)
    return (*notes(told), *report(told))


def _remember(settings: Settings, told: Told, wrote: Iterable[Change]) -> None:
    records = (one for one in wrote if one.path.parent == settings.records)
    known = {one.now: told.found[one.path.stem] for one in records if one.now}
    remember_records(settings.records, settings.parsed, known)


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
