"""Review: the records as they are found now, held against those of a commit, become one page."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.build import Told, tell
from generator.language import load_language
from generator.records.appending import indent
from generator.records.changes import RecordChange, changes
from generator.records.corrections import Correction, load_corrections
from generator.review.before import Before, before
from generator.review.consequences import consequences
from generator.review.page import page
from generator.review.shapes import shapes
from generator.review.sheet import Sheet
from generator.review.sheets import sheets
from generator.settings import Settings


@dataclass(frozen=True)
class Review:
    """The page, and how many articles are on it and how many of these ask for a look."""

    html: bytes
    articles: int
    to_look_at: int


def review(settings: Settings, against: str, everything: bool = False) -> Review:
    """The page on the records that differ from those of the commit `against`, or with `everything` on all of them.

    Nothing is written. Raises ContentError with all faults of the content, UsageError where there is no such commit."""
    told = tell(settings)
    held = before(settings, against, told.subject)
    path = settings.content / "corrections.yml"
    corrections = tuple(one.correction for one in load_corrections(path))
    differing = {change.stem: change for change in changes(held.records, told.found)}
    corrected = {one.article for one in (*corrections, *held.corrections) if _differs(one, corrections, held)}
    shown = told.found.keys() if everything else told.found.keys() & (differing.keys() | corrected)
    found = sheets(settings, told, differing, corrections, sorted(shown))
    html = page(
        settings.theme / "review",
        {
            **_values(told, held, differing, found),
            "against": against,
            "everything": everything,
            "indent": indent(path.read_text(encoding="utf-8") if path.exists() else ""),
        },
    )
    return Review(html, len(found), sum(one.needs_a_look for one in found))


def _differs(one: Correction, corrections: tuple[Correction, ...], held: Before) -> bool:
    return (one in corrections) != (one in held.corrections)


def _values(
    told: Told, held: Before, differing: Mapping[str, RecordChange], found: tuple[Sheet, ...]
) -> dict[str, Any]:
    return {
        "sheets": found,
        "numbers": {one.record.seed: number for number, one in enumerate(found, start=1)},
        "gone": [change for change in differing.values() if change.after is None],
        "unreadable": held.unreadable,
        "stale": told.stale,
        "suggestions": told.story.suggestions,
        "site": consequences(held.story, told.story),
        "known": {person.id for person in told.subject.actors.people},
        "flag_words": load_language("en").interface.flags,
        "shapes": shapes(),
    }
