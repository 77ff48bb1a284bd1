"""Adopting: a person's edits of records become entries of content/corrections.yml, and the records the generator's."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from pydantic import ValidationError

from generator import VERSION
from generator.errors import ContentError, Fault, UsageError
from generator.extraction import extract
from generator.model.record import Record
from generator.reading import find_seeds
from generator.records.appending import Entry, with_entries
from generator.records.correct import apply_corrections
from generator.records.corrections import Correction, PlacedCorrection, load_corrections
from generator.records.edits import Edit, edits, lost, touched
from generator.records.fingerprint import fingerprint
from generator.records.remarks import remarks
from generator.records.sealed import seal
from generator.records.store import StoredRecord, load_records
from generator.settings import Settings
from generator.subject import load_subject
from generator.writing import write_file
from generator.yamlfaults import describe

FILE = "content/corrections.yml"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a person says of their edits: why, on which day (ISO), and whether readers should see them."""

    reason: str
    date: str
    public: bool = False


def adopt(settings: Settings, terms: Terms, articles: Iterable[str] = ()) -> Iterator[str]:
    """Take over the edits of `articles` (stems; by default all records that were edited); a line for each entry made.

    Comments of the edited file stand above its entries. Nothing is written before everything has proved sound. Raises
    UsageError for an article that was not edited, ContentError with every edit that no correction can tell."""
    path, folder = settings.content / "corrections.yml", settings.records
    edited = {stem: record for stem, record in load_records(folder).items() if record.edited}
    chosen = _chosen(edited, articles)
    placed, subject = load_corrections(path, FILE), load_subject(settings)
    seeds = {seed.stem: seed for seed in find_seeds(settings.seeds)}
    _check_seeds(chosen, seeds)
    found = {seed.stem: record for seed, record in extract([seeds[stem] for stem in chosen], subject).items()}
    entries = {stem: _entries(stem, found[stem], edited[stem], placed, terms) for stem in chosen}
    new = [entry for stem in chosen for entry in entries[stem]]
    faults = [fault for stem in chosen for fault in _misfits(found[stem], edited[stem], entries[stem], placed)]
    if faults:
        raise ContentError(faults)
    if new:
        text = with_entries(path.read_text(encoding="utf-8") if path.exists() else "", _remarked(new, folder), FILE)
        write_file(path, text.encode())
    made_with = fingerprint(subject, VERSION)
    for stem in chosen:
        write_file(folder / f"{stem}.yml", seal(found[stem], made_with))
    yield from (f"{FILE}: {entry.correction.article}: {entry.correction.field}" for entry in new)
    yield f"{len(new)} edits of {len(chosen)} records adopted"


def _chosen(edited: dict[str, StoredRecord], articles: Iterable[str]) -> list[str]:
    names = [Path(article).stem if article.endswith(".yml") else article for article in articles]
    for name in names:
        if name not in edited:
            close = get_close_matches(name, edited, n=1) or sorted(edited)
            raise UsageError(f"the record of {name} was not edited; edited are: {', '.join(close) or 'none'}")
    return sorted(set(names)) or sorted(edited)


def _check_seeds(chosen: list[str], seeds: dict[str, Path]) -> None:
    gone = [stem for stem in chosen if stem not in seeds]
    if gone:
        problem, remedy = "the record was edited, but its seed is gone", "bring the seed back or delete the record"
        raise ContentError([Fault(f"content/articles/{stem}.yml", None, "seed", problem, remedy) for stem in gone])


def _entries(
    stem: str, found: Record, stored: StoredRecord, placed: Iterable[PlacedCorrection], terms: Terms
) -> list[Entry]:
    """An entry for each edit that no correction tells yet."""
    assert stored.record
    told = {(one.correction.field, repr(one.correction.now)) for one in placed if one.correction.article == stem}
    new = (edit for edit in edits(found, stored.record) if (edit.field, repr(edit.now)) not in told)
    return [Entry(_correction(stem, edit, terms)) for edit in new]


def _correction(stem: str, edit: Edit, terms: Terms) -> Correction:
    try:
        return Correction(
            article=stem,
            field=edit.field,
            was=edit.was,
            now=edit.now,
            reason=terms.reason,
            date=terms.date,
            public=terms.public,
        )
    except ValidationError as error:
        faults = (f"--{detail['loc'][0]}: {'; '.join(describe(detail, Correction))}" for detail in error.errors())
        raise UsageError("\n".join(faults)) from None


def _misfits(
    found: Record, stored: StoredRecord, entries: list[Entry], placed: Iterable[PlacedCorrection]
) -> Iterator[Fault]:
    """What would be lost, were the record written anew and the entries laid over it."""
    assert stored.record
    stem = Path(stored.file).stem
    mine = [one for one in placed if one.correction.article == stem]
    for entry in entries:
        field = entry.correction.field
        for earlier in (one for one in mine if one.correction.field == field):
            line, remedy = earlier.lines.get("field"), "change `now` there, or take that entry out"
            yield Fault(stored.file, None, field, f"{FILE}:{line} corrects this field already", remedy)
    new = [PlacedCorrection(entry.correction, stored.file, place, {}) for place, entry in enumerate(entries)]
    corrected = apply_corrections({stem: found}, [*mine, *new])
    yield from corrected.faults
    told = {field for one in (*mine, *new) for field in (one.correction.field.partition(".")[0].partition("[")[0],)}
    for field in touched(found, stored.record):
        remedy = "undo this edit, or correct the fact that stands on it"
        yield Fault(stored.file, None, field, "no correction can tell which words a fact rests on", remedy)
    for field in lost(stored.record, corrected.records[stem]):
        if field not in told or not corrected.stale:
            remedy = "undo this edit, or tell it as an entry of your own"
            yield Fault(stored.file, stored.lines.get(field), field, "no correction can tell this edit", remedy)


def _remarked(entries: list[Entry], folder: Path) -> list[Entry]:
    """The first entry of each article with the comments of the article's file."""
    seen: set[str] = set()
    remarked = []
    for entry in entries:
        stem = entry.correction.article
        comments = () if stem in seen else remarks((folder / f"{stem}.yml").read_text(encoding="utf-8"))
        seen.add(stem)
        remarked.append(Entry(entry.correction, comments))
    return remarked
