"""The sentences of sentences.yml: each expectation against what extraction makes of the sentence.

`python -m tests.unseen.sentences` prints the misses of the open half and the totals of both. Each sentence is read
twice: behind a line that says whose talks the article is about, as sentences stand in articles, and alone."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.facts import find_facts
from tests.articles import tagged_article
from tests.unseen.judging import CHECKS, Read

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Half:
    """Sentences `first` to `last` (from 1), each behind the lead of its language or `alone`; of a `measured` half only
    figures are shown."""

    name: str
    first: int
    last: int
    alone: bool = False
    measured: bool = False


HALVES = (
    Half("sentences, open", 1, 30),
    Half("sentences, open, alone", 1, 30, alone=True),
    Half("sentences, measured", 31, 60, measured=True),
    Half("sentences, measured, alone", 31, 60, alone=True, measured=True),
)


@dataclass(frozen=True)
class Tally:
    """How many expectations of a key are met, whole, `of` how many."""

    key: str
    right: int
    of: int


@dataclass(frozen=True)
class _Outcome:
    number: int
    key: str
    right: bool
    expected: Any
    got: Any


@cache
def tallies(half: Half) -> tuple[Tally, ...]:
    """The tally of each key over a half."""
    found = [outcome for number in range(half.first, half.last + 1) for outcome in _outcomes(number, half.alone)]
    judged = {key: [outcome.right for outcome in found if outcome.key == key] for key in CHECKS}
    return tuple(Tally(key, sum(right), len(right)) for key, right in judged.items() if right)


def misses() -> Iterator[str]:
    """A line for every expectation of the open half, behind its lead, that is not met."""
    half = HALVES[0]
    for number in range(half.first, half.last + 1):
        for outcome in _outcomes(number, half.alone):
            if not outcome.right:
                yield f"{number} {outcome.key}: expected {outcome.expected}, got {outcome.got}"


def fingerprint(half: Half) -> str:
    """A checksum over the sentences of a half and what is expected of them."""
    items = _items()[half.first - 1 : half.last]
    return hashlib.sha256(json.dumps(items, default=str, sort_keys=True).encode()).hexdigest()


@cache
def _items() -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = yaml.safe_load((HERE / "sentences.yml").read_text(encoding="utf-8"))
    return items


@cache
def _leads() -> dict[str, str]:
    leads: dict[str, str] = yaml.safe_load((HERE / "leads.yml").read_text(encoding="utf-8"))
    return leads


def _outcomes(number: int, alone: bool) -> Iterator[_Outcome]:
    item = _items()[number - 1]
    read = _read(item, "" if alone else _leads()[item["language"]] + "\n\n")
    for key, expected in item["expect"].items():
        right, got = CHECKS[key](read, expected)
        yield _Outcome(number, key, right, expected, got)


def _read(item: dict[str, Any], lead: str) -> Read:
    """The sentence behind `lead`, as a seed whose front matter states its language and, where it is given, its day."""
    published = f"date: {item['published']}\n" if "published" in item else ""
    text = f"---\nlanguage: {item['language']}\n{published}---\n{lead}{item['text']}\n"
    tagged = tagged_article(text, item["language"], name="sentence.md")
    return Read(tagged, find_facts(tagged))


if __name__ == "__main__":
    print("\n".join(misses()))
    for half in HALVES:
        print(half.name, *(f"{tally.key} {tally.right}/{tally.of}" for tally in tallies(half)), sep="\n  ")
