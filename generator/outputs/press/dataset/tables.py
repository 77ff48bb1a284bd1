"""Dataset: the tables by name, each with what a row holds and what makes its rows."""

from collections.abc import Callable, Iterable

from generator.model.record import Frozen
from generator.outputs.press.dataset.of_events import claims, rounds
from generator.outputs.press.dataset.of_people import people, positions, statements
from generator.outputs.press.dataset.of_sources import corrections, disagreements, figures, sources
from generator.outputs.press.dataset.rows import (
    ClaimRow,
    CorrectionRow,
    DisagreementRow,
    FigureRow,
    PersonRow,
    PositionRow,
    RoundRow,
    SourceRow,
    StatementRow,
)
from generator.outputs.press.edition import Edition
from generator.outputs.press.once import once

TABLES: dict[str, tuple[type[Frozen], Callable[[Edition], Iterable[Frozen]]]] = {
    "rounds": (RoundRow, rounds),
    "claims": (ClaimRow, claims),
    "people": (PersonRow, people),
    "statements": (StatementRow, statements),
    "positions": (PositionRow, positions),
    "figures": (FigureRow, figures),
    "sources": (SourceRow, sources),
    "disagreements": (DisagreementRow, disagreements),
    "corrections": (CorrectionRow, corrections),
}


@once
def tables(edition: Edition) -> dict[str, tuple[Frozen, ...]]:
    """Every table by its name, with its rows in the order of the story."""
    return {name: tuple(rows(edition)) for name, (_, rows) in TABLES.items()}
