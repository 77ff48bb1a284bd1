"""Adopting: a person's edits of records become entries of content/corrections.yml, and the records the generator's."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from hashlib import sha256
from pathlib import Path

from generator import VERSION
from generator.drafts import Change, Drafts, checksum
from generator.errors import ContentError, UsageError
from generator.extraction import extract
from generator.lock import alone
from generator.reading import look_over, seed_bytes
from generator.records.adoption import FILE, Edited, Terms, entries, misfits
from generator.records.appending import Entry, with_entries
from generator.records.corrections import load_corrections
from generator.records.fingerprint import fingerprint
from generator.records.plan import plan
from generator.records.remarks import Remark, remarks
from generator.records.sealed import seal
from generator.records.store import StoredRecord, load_records
from generator.settings import Settings
from generator.subject import load_subject


def adopt(settings: Settings, terms: Terms, articles: Iterable[str] = ()) -> Iterator[str]:
    """Take over the edits of `articles` (stems; by default all records that were edited); a line for each entry made.

    A record with comments and nothing for an entry to tell stays as it is, since they would be lost. Nothing is
    written before everything has proved sound, nor while a build is at work. Raises UsageError for an article that was
    not edited, ContentError with every edit that no correction can tell."""
    with alone(settings.build):
        yield from _adopt(settings, terms, articles)


def _adopt(settings: Settings, terms: Terms, articles: Iterable[str]) -> Iterator[str]:
    folder = settings.records
    stored = {stem: record for stem, record in load_records(folder).items() if record.edited}
    chosen = {stem: stored[stem] for stem in _chosen(stored, articles)}
    made_with, edited = _read_again(settings, chosen)
    said = {one.stem: remarks((folder / f"{one.stem}.yml").read_text(encoding="utf-8")) for one in edited}
    new = {one.stem: entries(one, terms, said[one.stem]) for one in edited}
    if faults := [fault for one in edited for fault in misfits(one, new[one.stem])]:
        raise ContentError(faults)
    taken = [one for one in edited if new[one.stem] or not said[one.stem]]
    records = [_change(folder / f"{one.stem}.yml", seal(one.found, made_with)) for one in taken]
    with Drafts([*_appended(settings, new), *records]) as drafts:
        drafts.settle()
    yield from _report(edited, new, said)


def _appended(settings: Settings, new: Mapping[str, list[Entry]]) -> Iterator[Change]:
    """The change of corrections.yml, which comes first: killed behind it, an edit stands twice; before it, nowhere."""
    path = settings.content / "corrections.yml"
    if all_new := [entry for some in new.values() for entry in some]:
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        yield _change(path, with_entries(text, all_new, FILE).encode())


def _change(path: Path, content: bytes) -> Change:
    return Change(path, checksum(path), content)


def _read_again(settings: Settings, chosen: Mapping[str, StoredRecord]) -> tuple[str, list[Edited]]:
    """The fingerprint of today's rules, and what they find in the seeds of the `chosen` records.

    Raises ContentError where a seed is gone or is another than the one that was read."""
    subject, shelf = load_subject(settings), look_over(settings.seeds)
    placed = load_corrections(settings.content / "corrections.yml", FILE)
    made_with = fingerprint(subject, VERSION)
    sums = {stem: sha256(seed_bytes(shelf.seeds[stem])).hexdigest() for stem in chosen if stem in shelf.seeds}
    if faults := plan(sums, chosen, made_with).faults:
        raise ContentError(faults)
    found = extract([shelf.seeds[stem] for stem in chosen], subject, shelf.folder)
    return made_with, [
        Edited(
            stem,
            found[shelf.seeds[stem]],
            one,
            [c for c in placed if c.correction.article == stem],
            one.fingerprint == made_with,
        )
        for stem, one in chosen.items()
    ]


def _chosen(edited: Mapping[str, StoredRecord], articles: Iterable[str]) -> list[str]:
    names = [Path(article).stem if article.endswith(".yml") else article for article in articles]
    for name in names:
        if name not in edited:
            close = get_close_matches(name, edited, n=1) or sorted(edited)
            raise UsageError(f"the record of {name} was not edited; edited are: {', '.join(close) or 'none'}")
    return sorted(set(names)) or sorted(edited)


def _report(
    edited: Iterable[Edited], new: Mapping[str, list[Entry]], said: Mapping[str, tuple[Remark, ...]]
) -> Iterator[str]:
    edited = list(edited)
    taken = [one for one in edited if new[one.stem] or not said[one.stem]]
    for one in edited:
        yield from (f"{FILE}: {entry.correction.article}: {entry.correction.field}" for entry in new[one.stem])
        if new[one.stem] and not one.wrote:
            yield f"{one.stored.file} was written by other rules than today's: read its entries, some may be theirs"
        if one not in taken:
            yield f"{one.stored.file} has comments and no edit that an entry could tell: it stays as it is"
    yield f"{sum(map(len, new.values()))} edits of {len(taken)} records adopted"
