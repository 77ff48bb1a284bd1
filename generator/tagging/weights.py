"""Weights: how much each mark speaks for what bears it, from a file beside the module that looks for the marks; those
of n-grams, of which there are thousands, from a table beside that file."""

import re
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TypeVar

from generator.errors import ContentError, Fault
from generator.model.record import Frozen
from generator.yamlfile import load_yaml

Told = TypeVar("Told", bound=str)
#: Weights of n-grams are written as whole numbers of so many parts.
HUNDREDTHS = 100
_NUMBER = re.compile(r"(?:-?[1-9]\d*)?")


class _Weights(Frozen):
    weights: Mapping[str, float]


@cache
def weights_in(file: Path) -> Mapping[str, float]:
    """The weight of each mark in `file`; of those that it does not name it is 0. Raises ContentError when it is at
    fault."""
    return load_yaml(file, _Weights).weights


def weight_of(marks: Iterable[str], file: Path) -> float:
    """How much these `marks` weigh together, by the weights in `file`."""
    known = _of_all(file)
    return sum([known[mark] for mark in sorted(filter(known.__contains__, marks))])


def likeliest(choices: Iterable[Told], marks: Iterable[str], file: Path) -> Told:
    """The first of the `choices` for which these `marks` weigh most, by the weights in `file`."""
    known = _by_mark(file)
    borne = [known[mark] for mark in sorted(filter(known.__contains__, marks))]
    return max(choices, key=lambda told: sum([weights[told] for weights in borne if told in weights]))


@cache
def ngrams_in(file: Path) -> Mapping[str, Mapping[str, float]]:
    """By n-gram, its weights in the table beside `file`, by what its columns name, in hundredths; a weight of 0 is left
    out. Empty where there is no table. Raises ContentError with all its faults."""
    table = file.with_suffix(".tsv")
    if not table.exists():
        return {}
    head, *rows = (line.split("\t") for line in table.read_text(encoding="utf-8").splitlines())
    faults = [
        Fault(
            table.as_posix(), number, None, "no row of weights", f"{len(head)} columns, whole numbers behind the first"
        )
        for number, row in enumerate(rows, 2)
        if len(row) != len(head) or not all(_NUMBER.fullmatch(cell) for cell in row[1:])
    ]
    if faults:
        raise ContentError(faults)
    columns = [sys.intern(name) for name in head[1:]]
    return {
        row[0]: {name: int(cell) / HUNDREDTHS for name, cell in zip(columns, row[1:], strict=True) if cell}
        for row in rows
    }


@cache
def _of_all(file: Path) -> Mapping[str, float]:
    """The weight of each mark and n-gram that speaks for one thing only."""
    return {**weights_in(file), **{name: sum(weights.values()) for name, weights in ngrams_in(file).items()}}


@cache
def _by_mark(file: Path) -> Mapping[str, Mapping[str, float]]:
    """By mark, its weights for what it speaks for."""
    found: dict[str, dict[str, float]] = {}
    for name, weight in weights_in(file).items():
        told, _, mark = name.partition(", ")
        found.setdefault(mark, {})[told] = weight
    return {**found, **ngrams_in(file)}
