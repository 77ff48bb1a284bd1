"""Rewordings: an article that tells its news in other words, or a little more of the past, is about the same event."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.extraction import extract
from generator.model.record import Record
from tests.accuracy.sets import OPEN, judged

WAYS = yaml.safe_load((Path(__file__).parent / "rewordings.yml").read_text(encoding="utf-8"))
SETS = [one for one in OPEN if one.name in ("dev", "later, open", "last, open", "mixed")]
#: At most this share of the articles may turn to another kind, day or number.
TURNED = 0.04


def _reworded(text: str, way: dict[str, Any], language: str) -> str:
    for pattern, words in way.get("replaced", {}).get(language, {}).items():
        text = re.sub(pattern, words, text)
    added = way.get("added", {}).get(language)
    return f"{text.rstrip()}\n\n{added}\n" if added else text


def _event(record: Record) -> tuple[Any, ...]:
    return (record.kind, record.date, record.round)


@pytest.mark.parametrize("way", WAYS, ids=[way["name"] for way in WAYS])
def test_the_event_stays_when_other_words_tell_it(way: dict[str, Any], tmp_path: Path) -> None:
    """Kind, day and number of nearly every article stay the same."""
    before: dict[str, Record] = {}
    after: dict[str, Record] = {}
    for chosen in SETS:
        known = {seed: record for seed, record in judged(chosen).records.items() if seed.endswith(".txt")}
        for seed, record in known.items():
            text = (chosen.texts / seed).read_text(encoding="utf-8")
            (tmp_path / seed).write_text(_reworded(text, way, record.language), encoding="utf-8")
        after |= {
            path.name: record for path, record in extract([tmp_path / seed for seed in known], chosen.subject).items()
        }
        before |= known
    turned = [seed for seed, record in before.items() if _event(after[seed]) != _event(record)]
    assert len(turned) <= TURNED * len(before), turned
