"""Weights: how much each mark speaks for what bears it, from a file beside the module that looks for the marks."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TypeVar

from generator.model.record import Frozen
from generator.yamlfile import load_yaml

Told = TypeVar("Told", bound=str)


class _Weights(Frozen):
    weights: Mapping[str, float]


@cache
def weights_in(file: Path) -> Mapping[str, float]:
    """The weight of each mark in `file`; of those that it does not name it is 0. Raises ContentError when it is at
    fault."""
    return load_yaml(file, _Weights).weights


def weight_of(marks: Iterable[str], file: Path) -> float:
    """How much these `marks` weigh together, by the weights in `file`."""
    known = weights_in(file)
    return sum([known[mark] for mark in sorted(filter(known.__contains__, marks))])


def likeliest(choices: Iterable[Told], marks: Iterable[str], file: Path) -> Told:
    """The first of the `choices` for which these `marks` weigh most, by the weights in `file`."""
    known = _by_mark(file)
    borne = [known[mark] for mark in sorted(filter(known.__contains__, marks))]
    return max(choices, key=lambda told: sum([weights[told] for weights in borne if told in weights]))


@cache
def _by_mark(file: Path) -> Mapping[str, Mapping[str, float]]:
    """By mark, its weights for what it speaks for."""
    found: dict[str, dict[str, float]] = {}
    for name, weight in weights_in(file).items():
        told, _, mark = name.partition(", ")
        found.setdefault(mark, {})[told] = weight
    return found
