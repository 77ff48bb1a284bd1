"""Claims: a value, everybody who states it, and where; a field is all the claims made for it."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from generator.model.record import Evidence

Rule = Literal["only", "ranked", "most-sources", "earliest"]
"""Why a value is shown first: none differs; its field ranks it higher (a day before a month, talks held before planned,
a result before a stage); more independent sources hold it; it was stated first."""


class Citation(NamedTuple):
    """Where a value stands: the seed's file name and the exact slice of its article."""

    seed: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Claim:
    """One value of a field and every place that states it. `seeds` lists all sources that hold the value,
    also those whose evidence is metadata and so has no slice to cite."""

    value: str
    seeds: tuple[str, ...]
    citations: tuple[Citation, ...]
    sources: int = 1
    """How many independent sources those are: outlets that rest on one agency are one."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A field of an event: its claims, the one to show first in front; `contested` when sources differ; `rule` is what
    put the first before the second."""

    claims: tuple[Claim, ...] = ()
    contested: bool = False
    rule: Rule = "only"

    @property
    def first(self) -> str | None:
        """The value to show first, or None where no source states one."""
        return self.claims[0].value if self.claims else None
