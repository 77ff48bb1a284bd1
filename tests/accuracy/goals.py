"""What is aimed at, and what others have published, from data."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

_DATA: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "goals.yml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Goal:
    """A field, and the least that is aimed at: on texts that rules were made on (`seen`), and on others (`unseen`)."""

    field: str
    says: str
    seen: float
    unseen: float


@dataclass(frozen=True)
class Reference:
    """A published figure from another corpus; `fields` are the nearest ones here, by set and field."""

    task: str
    system: str
    figure: str
    fields: Sequence[str]


GOALS = tuple(Goal(**entry) for entry in _DATA["goals"])
REFERENCES = tuple(Reference(**entry) for entry in _DATA["references"])
