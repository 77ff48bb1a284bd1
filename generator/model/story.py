"""The story: rounds, actors and sources as merging leaves them and outputs show them."""

from dataclasses import dataclass, field

from generator.model.claims import Citation, Stated
from generator.model.record import Record
from generator.model.threads import Correction, Count, Disagreement, Point, Stage, Stand, Suggestion, Tally


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
    history: tuple[Stage, ...] = ()
    """How the event came about as its sources tell it, in the order in which they did."""


@dataclass(frozen=True, slots=True)
class Tenure:
    """A role as written, with the first and the last day (EDTF) on which sources give it."""

    role: str
    first: str | None
    last: str | None
    seeds: tuple[str, ...]
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Presence:
    """An event (its id) at which sources have a person lead or represent a delegation."""

    event: str
    citations: tuple[Citation, ...]


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
    parties: Stated = field(default_factory=Stated)
    tenures: tuple[Tenure, ...] = ()
    """The roles in order of time."""
    attended: tuple[Presence, ...] = ()
    """The events at which a source shows the person, in order; `events` has all in whose sources he is named."""
    stands: tuple[Stand, ...] = ()
    """Positions that the person holds without a party to hold them for, by agenda point and time."""


@dataclass(frozen=True, slots=True)
class Source:
    """One article: its record and the event it tells of (None for background and off-topic ones). `copy_of` is the id
    of an earlier one that has the same text, or nearly so."""

    id: str
    record: Record
    event: str | None
    copy_of: str | None = None


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
    agenda: tuple[Point, ...] = ()
    figures: tuple[Tally, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    corrections: tuple[Correction, ...] = ()
