"""The story: rounds, actors and sources as merging leaves them and outputs show them."""

from dataclasses import dataclass, field

from generator.model.record import Evidence, Record


@dataclass(frozen=True, slots=True)
class Citation:
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


@dataclass(frozen=True, slots=True)
class Stated:
    """A field of an event: its claims, the one to show first in front; `contested` when sources differ."""

    claims: tuple[Claim, ...] = ()
    contested: bool = False

    @property
    def first(self) -> str | None:
        """The value to show first, or None where no source states one."""
        return self.claims[0].value if self.claims else None


@dataclass(frozen=True, slots=True)
class Mention:
    """Another round as one source of an event mentions it (`relation`: past or next)."""

    relation: str
    series: str | None
    number: int | None
    date: str | None
    when: str | None
    venue: str | None
    citation: Citation
    event: str | None = None
    """The id of the event of this story that it is, where that is decided."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A statement by a person or a party, with the event it belongs to."""

    speakers: tuple[str, ...]
    text: str
    reported: bool
    language: str
    citation: Citation
    event: str | None


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
class Event:
    """A round of talks, or a preparatory event, as all its sources tell it.

    `kind` is negotiation or preparatory; `date` and `date_end` are EDTF; each Stated field keeps every version:
    dates, numbers (as digits), parties and mediators (party ids), venues (as written), outcomes (outcome kinds),
    agreed and open (agenda point ids)."""

    id: str
    kind: str
    series: str | None
    number: int | None
    date: str | None
    date_end: str | None
    dates: Stated
    numbers: Stated
    parties: Stated
    mediators: Stated
    venues: Stated
    outcomes: Stated
    agreed: Stated
    open: Stated
    mentions: tuple[Mention, ...] = ()
    actors: tuple[str, ...] = ()
    quotes: tuple[Quote, ...] = ()
    counts: tuple[Count, ...] = ()
    seeds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Actor:
    """One person under all spellings; `roles` and `spellings` as written, `events` are ids."""

    id: str
    name: str
    party: str | None
    roles: Stated
    spellings: Stated
    events: tuple[str, ...]
    quotes: tuple[Quote, ...]
    known: bool
    """Whether content/actors.yml lists this person."""


@dataclass(frozen=True, slots=True)
class Source:
    """One article: its record and the event it tells of (None for background and off-topic ones)."""

    id: str
    record: Record
    event: str | None


@dataclass(frozen=True)
class Story:
    """Everything that the outputs show. `events` are in order of date, `updated` is the last day that any
    source was published or any event took place (ISO), never the clock."""

    events: tuple[Event, ...]
    actors: tuple[Actor, ...]
    sources: tuple[Source, ...]
    updated: str | None = None
    announced: tuple[Mention, ...] = field(default=())
    """Next rounds that some source announces and that no event of the story fulfils."""


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file to write: `path` relative to the output folder, with `/` between its parts."""

    path: str
    content: bytes
