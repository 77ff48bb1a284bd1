"""Weights: how much each mark speaks for what bears it, from a file beside the module that looks for the marks."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from generator.model.record import Frozen
from generator.yamlfile import load_yaml


class _Weights(Frozen):
    weights: Mapping[str, float]


@cache
def weights_in(file: Path) -> Mapping[str, float]:
    """The weight of each mark in `file`; of those that it does not name it is 0. Raises ContentError when it is at
    fault."""
    return load_yaml(file, _Weights).weights
