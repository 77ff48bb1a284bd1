"""Weights: how much each mark of a day speaks for it, from `weights.yml` beside this module."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from generator.model.record import Frozen
from generator.yamlfile import load_yaml

FILE = Path(__file__).with_name("weights.yml")


class _Weights(Frozen):
    weights: Mapping[str, float]


@cache
def weights() -> Mapping[str, float]:
    """The weight of each mark; of those that the file does not name it is 0."""
    return load_yaml(FILE, _Weights).weights
