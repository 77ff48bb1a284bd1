"""All checks in a row: what the content cannot be used for comes first, and stops no check that does not need it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.checks.actors import unknown_actors
from generator.checks.dates import undated
from generator.checks.finding import Finding, found, ordered
from generator.checks.ids import unknown_in_records, unknown_in_subject
from generator.checks.links import broken_links
from generator.checks.names import shared_names
from generator.checks.notes import flags, suggestions
from generator.checks.places import Places
from generator.checks.quotes import long_quotes
from generator.checks.stale import stale, stale_schemas, without_record
from generator.checks.translations import untranslated
from generator.checks.unreadable import unreadable
from generator.checks.written import dead_links, lacking, page_folders, written
from generator.errors import Fault, Faults
from generator.language import load_language
from generator.outputs import editions
from generator.outputs.press.measured import measured
from generator.settings import Settings, Subject
from generator.subject import load_subject
from generator.told import Told, tell


@dataclass(frozen=True)
class Checked:
    """What was found, errors first, and what the content says: None where it is at fault."""

    findings: tuple[Finding, ...]
    told: Told | None

    @property
    def records(self) -> int | None:
        """How many records are sound."""
        return len(self.told.found) if self.told else None


def check(settings: Settings, site: Path) -> Checked:
    """Look at all content of a microsite, and at the built one in the folder `site` if there is one."""
    faults = Faults()
    told = faults.attempt(lambda: tell(settings))
    subject = told.subject if told else Faults().attempt(lambda: load_subject(settings))
    faults.add(told.left_out if told else unreadable(settings))
    faults.attempt(lambda: measured(settings.content))
    codes = subject.topic.languages if subject else page_folders(settings)
    languages = [faults.attempt(partial(load_language, code)) for code in codes]
    pages = faults.attempt(lambda: written(settings, codes))
    shown = editions(told.story, told.subject, settings) if told and all(languages) else ()
    places = Places(settings, told.found if told else {})
    findings = [
        *(Finding(_named(fault), "error", fault) for fault in faults.error.faults),
        *(_of_subject(subject, places) if subject else ()),
        *(_of_story(told, places) if told else ()),
        *found("translation", "warning", lacking(pages) if subject and pages else ()),
        *found("broken-link", "error", dead_links(pages, shown) if pages else ()),
        *found("stale-schema", "warning", stale_schemas(settings)),
        *found("broken-link", "error", broken_links(site, site.name)),
    ]
    return Checked(ordered(findings), told)


def _named(fault: Fault) -> str:
    return "seed" if fault.file.startswith("seeds") else "content"


def _of_subject(subject: Subject, places: Places) -> Iterator[Finding]:
    yield from found("unknown-id", "error", unknown_in_subject(subject, places))
    yield from found("shared-name", "warning", shared_names(subject, places))
    yield from found("translation", "warning", untranslated(subject, places))


def _of_story(told: Told, places: Places) -> Iterator[Finding]:
    yield from found("no-record", "warning", without_record(told, places.settings))
    yield from found("stale-record", "warning", stale(told, places.settings))
    yield from found("unknown-id", "error", unknown_in_records(told, places))
    yield from found("unknown-actor", "warning", unknown_actors(told, places))
    yield from found("undated-event", "warning", undated(told, places))
    yield from found("long-quote", "note", long_quotes(told, places))
    yield from found("flag", "note", flags(told, places))
    yield from found("one-person", "note", suggestions(told))
    yield from found("stale-correction", "warning", told.stale)
