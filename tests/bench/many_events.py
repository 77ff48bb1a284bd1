"""A site of many made-up events, built as the real one is but with all of them on one page, for measuring the timeline;
only pages that hold all events are kept."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from sys import maxsize
from unittest.mock import patch

from generator.engine import EngineRun, build_site
from generator.merging.story import merge
from generator.model.record import Evidence, Outcome, OutcomeKind, Record, Sentence
from generator.outputs import editions, embeds, render
from generator.outputs.navigation import site_settings
from generator.outputs.press.edition import Edition
from generator.outputs.press.lists import spread
from generator.settings import load_settings
from generator.subject import load_subject
from generator.writing import write_tree
from tests.accuracy.sets import ROOT

#: A day of talks every so many days.
EVERY = 8
_VENUES = ("Istanbul, Turki", "Jenewa", "Brest, Belarus", "Abu Dhabi", "perbatasan Belarus", "Riyadh, Arab Saudi")
_RESULTS: tuple[tuple[OutcomeKind, tuple[str, ...], tuple[str, ...]], ...] = (
    ("no-agreement", (), ("ceasefire", "territory")),
    ("partial-agreement", ("prisoner-exchange",), ("ceasefire",)),
    ("ongoing", (), ("humanitarian-corridor",)),
    ("no-agreement", (), ("nato-membership",)),
)
_TEXT = (
    "Pada {day} delegasi Rusia dan Ukraina bertemu di {venue}. Pertemuan berakhir tanpa gencatan senjata menyeluruh."
)
_OUTLETS = ("Kabar", "Warta", "Berita Kota")


def many_events(count: int, folder: Path) -> tuple[Edition, Path]:
    """Build a site of `count` events into `folder`; returns its edition and its root."""
    settings = load_settings(ROOT)
    subject = load_subject(settings)
    settings = replace(settings, root=folder, build=folder / "build")
    (folder / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
    (folder / "theme").symlink_to(ROOT / "theme")
    edition = editions(merge(_records(count), subject), subject, settings)[0]
    assert len(edition.story.events) == count
    members = tuple(f"{edition.language.code}/{getattr(edition.language.interface.paths, name)}/" for name in _MEMBERS)
    with patch.object(spread, "FULL", maxsize), patch.object(embeds, "MOST", maxsize):
        files = [file for file in render(edition) if not (file.path.startswith(members) and file.path.count("/") > 2)]
    write_tree(settings.build / "docs", files)
    run = EngineRun(edition.language.code, site_settings(edition))
    build_site(settings, [run], folder / "site", strict=False, updated=edition.story.updated)
    return edition, folder / "site"


_MEMBERS = ("rounds", "actors", "sources")


def _records(count: int) -> Iterator[Record]:
    """Each event once or twice."""
    for number in range(count):
        for source in range(1 + number % 2):
            yield _record(number, source)


def _record(number: int, source: int) -> Record:
    day = date(2022, 2, 28) + timedelta(days=EVERY * number)
    venue, (kind, agreed, left) = _VENUES[number % len(_VENUES)], _RESULTS[number % len(_RESULTS)]
    said = _TEXT.format(day=f"{day:%d/%m/%Y}", venue=venue)

    def slices(*words: str) -> tuple[Evidence, ...]:
        return tuple(
            Evidence(start=said.index(one), end=said.index(one) + len(one), text=one, rule="made-up") for one in words
        )

    parties, result = slices("Rusia", "Ukraina"), slices("tanpa gencatan senjata menyeluruh")
    return Record(
        seed=f"talks-{number:03}-{source}.txt",
        sha256=f"{number:03}{source}",
        language="id",
        title=f"Rusia dan Ukraina bertemu, pertemuan ke-{number + 1}",
        outlet=_OUTLETS[(number + source) % len(_OUTLETS)],
        published=day.isoformat(),
        published_basis="stated",
        kind="negotiation",
        date=day.isoformat(),
        date_basis="stated",
        parties=("russia", "ukraine"),
        venue=(venue,),
        outcome=Outcome(
            kind=kind, agreed=agreed, open=left, evidence={"kind": result, "agreed": result, "open": result}
        ),
        evidence={"date": slices(f"{day:%d/%m/%Y}"), "parties": parties, "venue": slices(venue)},
        sentences=(Sentence(start=0, end=len(said), text=said),),
    )
