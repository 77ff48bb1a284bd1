"""Threads: what runs through the story besides its events: stages, the agenda, figures, disagreements, corrections."""

from dataclasses import dataclass
from typing import Literal

from generator.model.claims import Citation, Claim

StageKind = Literal["announced", "postponed", "cancelled", "held"]


@dataclass(frozen=True, slots=True)
class Stage:
    """A step of an event on its way: announced or put off for `date` (EDTF; `when` as written), called off, held.

    `told` is the day on which the first of its sources was published."""

    kind: StageKind
    date: str | None
    when: str | None
    told: str | None
    seeds: tuple[str, ...]
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Stand:
    """What one side wants on an agenda point, according to whom. `actor` is None for what all agreed or left open
    together; `stance` is one of a record's positions, or `agreed` or `open`; `date` that of the event, else of the
    earliest article."""

    actor: str | None
    point: str
    stance: str
    date: str | None
    event: str | None
    seeds: tuple[str, ...]
    citations: tuple[Citation, ...]
    contested: bool = False
    """Whether sources give the same side the opposite stance at the same event."""


@dataclass(frozen=True, slots=True)
class Point:
    """A row of the agenda matrix: everything that is said of one point, in order of date."""

    id: str
    stands: tuple[Stand, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """A figure (people killed, displaced, ...) as one source gives it."""

    measure: str
    value: int
    bound: str
    unit: str | None
    claimed_by: str | None
    as_of: str | None
    citation: Citation


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts that one claimant gives for one measure, in order of date; never added up, neither here nor across
    claimants. `claimed_by` is None for counts whose claimant no article names."""

    measure: str
    claimed_by: str | None
    counts: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A fact on which sources differ, with each version. `about` is what kind of thing it is a fact of, `subject` its
    id (an event, an agenda point, a measure, a person), `field` the name of the fact."""

    about: Literal["event", "agenda", "figures", "person"]
    subject: str
    field: str
    versions: tuple[Claim, ...]
    event: str | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something that the rules leave to the editor: two people (ids) who may be one, and why."""

    one: str
    other: str
    reason: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction that the site shows: which field of which seed's record, what stood there, what is right."""

    seed: str
    field: str
    was: str
    now: str
    reason: str
    date: str
