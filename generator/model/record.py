"""The record: what one article says, field by field, each with its evidence.

Keys and values follow the record's contract in docs/record.md; the order of the fields here is the order in the
files."""

from collections.abc import Iterator
from itertools import chain
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from generator.model.edtf import check_day, check_edtf

Day = Annotated[str, AfterValidator(check_day)]
EdtfDate = Annotated[str, AfterValidator(check_edtf)]
Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$")]
Basis = Literal["stated", "inferred"]
Kind = Literal["negotiation", "preparatory", "background", "off-topic"]
OutcomeKind = Literal[
    "agreement",
    "partial-agreement",
    "no-agreement",
    "ongoing",
    "scheduled",
    "proposed",
    "postponed",
    "cancelled",
    "none",
]
Stance = Literal["demands", "offers", "accepts", "rejects"]
Bound = Literal["exact", "at-least", "more-than", "up-to", "about"]


class Frozen(BaseModel):
    """Base of all nouns that are read from or written to YAML: immutable, no unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Evidence(Frozen):
    """Where a fact stands: code points `start` to `end` of the article's text, which are `text`; `rule` found it."""

    start: int = Field(ge=0)
    end: int = Field(gt=0)
    text: str
    rule: str


EvidenceMap = dict[str, tuple[Evidence, ...]]


class Outcome(Frozen):
    """What came of the main event; `agreed` and `open` are ids of agenda points."""

    kind: OutcomeKind = "none"
    agreed: tuple[Id, ...] = ()
    open: tuple[Id, ...] = ()
    evidence: EvidenceMap = {}


class OtherRound(Frozen):
    """A round that the article mentions beside its main one; `when` as written."""

    series: Id | None = None
    round: int | None = None
    relation: Literal["past", "next"]
    date: EdtfDate | None = None
    when: str | None = None
    venue: str | None = None
    evidence: EvidenceMap = {}


class Person(Frozen):
    """A person named in the article; `as_written` holds every full or short form, `role` as written."""

    id: Id
    name: str
    as_written: tuple[str, ...]
    party: Id | None = None
    role: str | None = None
    evidence: EvidenceMap = {}


class Statement(Frozen):
    """A direct quote, or with `reported` an indirect position; `speaker` is an id, several, or unknown."""

    speaker: Id | tuple[Id, ...] | None = None
    quote: str
    reported: bool = False
    evidence: EvidenceMap = {}


class Position(Frozen):
    """What one side wants on an agenda point."""

    actor: Id
    point: Id
    stance: Stance
    evidence: EvidenceMap = {}


class Figure(Frozen):
    """A count and who gives it; `unit` is what is counted, as written."""

    measure: Id
    value: int
    unit: str | None = None
    bound: Bound = "exact"
    claimed_by: Id | None = None
    as_of: Day | None = None
    evidence: EvidenceMap = {}


class MetadataSource(Frozen):
    """A field that the seed's metadata decided: the key that stated it, and its words."""

    key: str
    text: str


class Sentence(Frozen):
    """A sentence of the article that carries a fact, kept so that pages can show it."""

    start: int
    end: int
    text: str


class Record(Frozen):
    """Everything found in one article."""

    seed: str
    sha256: str
    language: str
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    agencies: tuple[str, ...] = ()
    published: Day | None = None
    published_basis: Basis | None = None
    kind: Kind = "off-topic"
    date: EdtfDate | None = None
    date_end: EdtfDate | None = None
    date_basis: Basis | None = None
    series: Id | None = None
    round: int | None = None
    parties: tuple[Id, ...] = ()
    mediators: tuple[Id, ...] = ()
    venue: tuple[str, ...] = ()
    outcome: Outcome = Outcome()
    other_rounds: tuple[OtherRound, ...] = ()
    people: tuple[Person, ...] = ()
    statements: tuple[Statement, ...] = ()
    positions: tuple[Position, ...] = ()
    figures: tuple[Figure, ...] = ()
    evidence: EvidenceMap = {}
    metadata: dict[str, MetadataSource] = {}
    sentences: tuple[Sentence, ...] = ()
    flags: tuple[str, ...] = ()

    def all_evidence(self) -> Iterator[Evidence]:
        """Every piece of evidence, of the record itself and of each of its parts."""
        for parts in (self.other_rounds, self.people, self.statements, self.positions, self.figures):
            for part in parts:
                yield from chain.from_iterable(part.evidence.values())
        yield from chain.from_iterable((*self.outcome.evidence.values(), *self.evidence.values()))
