"""Dataset: what a row of each table holds; its schema and the codebook are made from these classes."""

from typing import Annotated, Literal

from pydantic import Field

from generator.model.record import Bound, Frozen, Kind, OutcomeKind, Stance

EventId = Annotated[str, Field(description="Event, as in `rounds.id`.")]
SourceId = Annotated[str, Field(description="Source, as in `sources.id`.")]
SourceIds = Annotated[tuple[str, ...], Field(description="Sources that state it, as in `sources.id`.")]
Edtf = Annotated[str | None, Field(description="EDTF date (ISO 8601-2): day, month or year, or from/to; ~ is about.")]
ActorId = Annotated[str | None, Field(description="Party, organisation or person by id; null where nobody is named.")]
Page = Annotated[str, Field(description="Address of the page that shows it.")]


class RoundRow(Frozen):
    """An event: talks, or a step towards them. Each field holds what is shown first; `claims` has every version."""

    id: str = Field(description="Stays the same when the address changes.")
    kind: Literal["negotiation", "preparatory"] = Field(description="Talks, or a step towards talks.")
    series: str | None = Field(description="Run of talks, as in `series` of the story.")
    number: int | None = Field(description="Number of the round within its run.")
    date: Edtf
    date_end: Edtf
    outcome: OutcomeKind | None = Field(description="What came of it; see the table of outcomes.")
    parties: tuple[str, ...] = Field(description="Parties at the table, by id.")
    mediators: tuple[str, ...] = Field(description="Mediators and hosts, by id.")
    venues: tuple[str, ...] = Field(description="Places, as the sources write them.")
    agreed: tuple[str, ...] = Field(description="Agenda points that were settled, by id.")
    open: tuple[str, ...] = Field(description="Agenda points that were left open, by id.")
    contested: tuple[str, ...] = Field(description="Fields of this row on which sources differ.")
    people: tuple[str, ...] = Field(description="People whom its sources name, as in `people.id`.")
    sources: SourceIds
    page: Page


class ClaimRow(Frozen):
    """One version of one field of an event, with everybody who states it."""

    event: EventId
    field: str = Field(description="Field of `rounds` that it is a version of.")
    value: str = Field(description="The value, in the form of that field.")
    place: int = Field(description="1 for the version that is shown first, 2 for the next.")
    independent: int = Field(description="Independent sources that hold it: outlets that rest on one agency are one.")
    sources: SourceIds


class PersonRow(Frozen):
    """A person under all spellings."""

    id: str = Field(description="Stays the same when the address changes.")
    name: str = Field(description="Name that the site uses.")
    party: ActorId
    roles: tuple[str, ...] = Field(description="Roles, as the sources write them.")
    spellings: tuple[str, ...] = Field(description="Spellings that the sources use.")
    events: tuple[str, ...] = Field(description="Events in whose sources the person is named.")
    known: bool = Field(description="Whether an editor has listed this person.")
    page: Page


class StatementRow(Frozen):
    """Words of a person or party, as one source quotes or reports them; long ones are shortened."""

    event: str | None = Field(description="Event that its article tells of, as in `rounds.id`.")
    source: SourceId
    speakers: tuple[str, ...] = Field(description="Who says it, by id; empty where the source names nobody.")
    text: str = Field(description="The words, in the language of the source; an ellipsis marks what is left out.")
    reported: bool = Field(description="Whether the outlet tells it in its own words rather than quoting.")
    language: str = Field(description="BCP 47 tag of the language.")
    page: Page


class PositionRow(Frozen):
    """What a side wants on a point of the agenda, according to its sources."""

    point: str = Field(description="Agenda point, by id.")
    actor: ActorId
    stance: Stance | Literal["agreed", "open"] = Field(description="Stance; `agreed` and `open` are of all together.")
    date: Edtf
    event: str | None = Field(description="Event at which it was taken, as in `rounds.id`.")
    contested: bool = Field(description="Whether sources give the same side the opposite stance.")
    sources: SourceIds


class FigureRow(Frozen):
    """A count as one source gives it. Never add up rows: they may count the same people."""

    measure: str = Field(description="What is counted.")
    value: int = Field(description="The number.")
    bound: Bound = Field(description="Whether the number is exact, about, or a lower or upper bound.")
    unit: str | None = Field(description="Who is counted, where the source narrows it.")
    claimed_by: ActorId
    as_of: Edtf
    source: SourceId


class SourceRow(Frozen):
    """An article."""

    id: str = Field(description="Stays the same when the address changes.")
    outlet: str | None = Field(description="Outlet, where the article names it.")
    agencies: tuple[str, ...] = Field(description="Agencies that it credits, by id.")
    title: str | None = Field(description="Headline.")
    url: str | None = Field(description="Where it was published.")
    published: Edtf
    language: str = Field(description="BCP 47 tag of the language.")
    kind: Kind = Field(description="What the article is, as the rules see it.")
    event: str | None = Field(description="Event that it tells of, as in `rounds.id`.")
    page: Page


class DisagreementRow(Frozen):
    """One version of a fact on which sources differ."""

    about: Literal["event", "agenda", "figures", "person"] = Field(description="What kind of thing the fact is of.")
    subject: str = Field(description="Its id: an event, an agenda point, a measure, a person.")
    field: str = Field(description="The fact.")
    event: str | None = Field(description="Event that it belongs to, as in `rounds.id`.")
    value: str = Field(description="This version.")
    place: int = Field(description="1 for the version that is shown first, 2 for the next.")
    sources: SourceIds


class CorrectionRow(Frozen):
    """What people corrected after the rules had read it otherwise."""

    source: SourceId
    field: str = Field(description="Field of the source's record.")
    was: str = Field(description="What stood there; empty for nothing.")
    now: str = Field(description="What is right; empty for nothing.")
    reason: str = Field(description="Why.")
    date: str = Field(description="Day of the correction (ISO 8601).")
