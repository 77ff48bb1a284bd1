"""A fact as the page shows it: its values, the slices that show each, and how it stood in the commit."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.model.record import Evidence


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a fact: `name` is the end of its path in corrections.yml, `known` says whether `was` tells what the
    commit has there. `evidence` are the slices that show it."""

    name: str
    value: Any
    evidence: tuple[Evidence, ...] = ()
    known: bool = False
    was: Any = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact: `kind` names its sort, `path` how the paths of its values begin (`people[jen-psaki].`). `whole` says
    that it is an item of a list, which can be taken out; `new` that the commit has it not. `metadata` are the keys
    outside the text that it rests on, with their words."""

    kind: str
    path: str
    values: tuple[Value, ...]
    whole: bool = False
    new: bool = False
    metadata: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """What corrections.yml calls it, or the first of its values."""
        return self.path.rstrip(".") if self.whole else f"{self.path}{self.values[0].name}"

    @property
    def state(self) -> str:
        """`new`, `changed` or `same`."""
        return "new" if self.new else "changed" if any(value.known for value in self.values) else "same"

    @property
    def said(self) -> dict[str, Any]:
        """Its values by name."""
        return {value.name: value.value for value in self.values}

    @property
    def evidence(self) -> Iterator[Evidence]:
        """All slices that it rests on."""
        return (one for value in self.values for one in value.evidence)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a record states (`found`) and the values that it leaves open, by path."""

    found: tuple[Fact, ...]
    missing: Mapping[str, Any] = field(default_factory=dict)
