"""The worst misses: of each article the one that harms a site most, and what a person found out about it."""

from collections.abc import Mapping
from pathlib import Path

import yaml

from generator.evaluation.report import Miss
from tests.accuracy.sets import OPEN, judged

WHYS: Mapping[str, Mapping[str, str]] = (
    yaml.safe_load((Path(__file__).parent / "whys.yml").read_text(encoding="utf-8")) or {}
)
#: The more of a site hangs on a field, the earlier it stands here; fields that are not here come last.
HARM = (
    "record",
    "spans",
    "false rounds",
    "kind",
    "date",
    "round",
    "published",
    "outcome.kind",
    "parties",
    "series",
    "venue",
    "statements",
    "people",
    "people with party",
    "figures",
    "other_rounds",
)


def open_misses() -> list[Miss]:
    """All misses of the sets that may be looked at, in their order; never those of a measured set."""
    return [miss for chosen in OPEN for miss in judged(chosen).report.misses]


def worst(count: int) -> list[Miss]:
    """The `count` worst misses, one an article: by the harm of the field, and then in the order of the sets."""
    first: dict[str, Miss] = {}
    for miss in sorted(open_misses(), key=_harm):
        first.setdefault(miss.seed, miss)
    return list(first.values())[:count]


def why(miss: Miss) -> str:
    """What is known of the reason of a miss."""
    return WHYS.get(miss.seed, {}).get(miss.field, "not yet looked at")


def _harm(miss: Miss) -> int:
    field = "spans" if miss.field.startswith("spans") else miss.field
    return HARM.index(field) if field in HARM else len(HARM)
