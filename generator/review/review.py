"""Review: the records as they are found now, held against those of a commit, become one page."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.checks import check
from generator.language import load_language
from generator.records.appending import indent
from generator.records.changes import RecordChange, changes
from generator.records.corrections import Correction, load_corrections
from generator.review.before import Before, before
from generator.review.consequences import consequences
from generator.review.findings import to_show
from generator.review.page import page
from generator.review.shapes import shapes
from generator.review.sheet import Sheet
from generator.review.sheets import sheets
from generator.settings import Settings
from generator.told import Told

_NOTHING: dict[str, Any] = {"sheets": (), "numbers": {}, "gone": (), "unreadable": (), "known": (), "site": None}


@dataclass(frozen=True)
class Review:
    """The page, how many articles are on it and how many of these ask for a look. Where the content is not `sound` it
    tells what is at fault, and no more."""

    html: bytes
    articles: int
    to_look_at: int
    sound: bool


def review(settings: Settings, against: str, everything: bool = False) -> Review:
    """The page on the records that differ from those of the commit `against`, or with `everything` on all of them.

    Nothing is written. Raises UsageError where there is no such commit."""
    checked = check(settings, settings.root / "site")
    told = checked.told
    values = _values(settings, told, before(settings, against, told.subject), everything) if told else _NOTHING
    found: tuple[Sheet, ...] = values["sheets"]
    shared = {
        "against": against,
        "everything": everything,
        "sound": told is not None,
        "findings": to_show(checked.findings, settings, {one.stem for one in found}),
        "flag_words": load_language("en").interface.flags,
        "shapes": shapes(),
        "indent": _indent(settings),
    }
    html = page(settings.theme / "review", {**values, **shared})
    return Review(html, len(found), sum(one.needs_a_look for one in found), told is not None)


def _values(settings: Settings, told: Told, held: Before, everything: bool) -> dict[str, Any]:
    corrections = tuple(one.correction for one in load_corrections(settings.content / "corrections.yml"))
    differing = {change.stem: change for change in changes(held.records, told.found)}
    shown = told.found.keys() if everything else told.found.keys() & (differing.keys() | _corrected(corrections, held))
    found = sheets(settings, told, differing, corrections, sorted(shown))
    return {
        "sheets": found,
        "numbers": {one.record.seed: number for number, one in enumerate(found, start=1)},
        "gone": _gone(differing),
        "unreadable": held.unreadable,
        "known": {person.id for person in told.subject.actors.people},
        "site": consequences(held.story, told.story),
    }


def _corrected(corrections: tuple[Correction, ...], held: Before) -> set[str]:
    """The articles with a correction that came or went."""
    both = (*corrections, *held.corrections)
    return {one.article for one in both if (one in corrections) != (one in held.corrections)}


def _gone(differing: Mapping[str, RecordChange]) -> list[RecordChange]:
    return [change for change in differing.values() if change.after is None]


def _indent(settings: Settings) -> str:
    path = settings.content / "corrections.yml"
    return indent(path.read_text(encoding="utf-8", errors="replace") if path.exists() else "")
