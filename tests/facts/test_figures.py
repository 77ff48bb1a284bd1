"""Counts of people in sentences of our own: what is counted, how many, how exactly, and who says so."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model.record import Figure
from tests.articles import record_of

HERE = Path(__file__).parent
SENTENCES: list[dict[str, Any]] = yaml.safe_load((HERE / "figure_sentences.yml").read_text("utf-8"))


@pytest.mark.parametrize("case", SENTENCES, ids=[case["text"][:50] for case in SENTENCES])
def test_sentence(case: dict[str, Any]) -> None:
    """The counts of people in a sentence with who gives them, in any order, and nothing else."""
    language = case["language"]
    record = record_of(case["text"], language)
    assert sorted(map(_told, record.figures)) == sorted(_one_of(told, record.figures) for told in case["figures"])


def _told(figure: Figure) -> str:
    return f"{figure.measure} {figure.bound} {figure.value}, {figure.claimed_by or '-'}"


def _one_of(told: str, figures: tuple[Figure, ...]) -> str:
    """`told` with the claimant that is found, if it is one of those it allows."""
    what, claimants = told.split(", ")
    choices = [f"{what}, {claimant}" for claimant in claimants.split("|")]
    found = set(map(_told, figures))
    return next((choice for choice in choices if choice in found), choices[0])
