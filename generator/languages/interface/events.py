"""Words that tell events: sentences made from the data, the first page, the timeline, drawings, a round."""

from typing import Literal

from generator.model.record import Frozen, OutcomeKind


class Sentences(Frozen):
    """Parts of the sentences that are made from the data."""

    round: str
    meeting: str
    preparatory: str
    between: str
    outcome: dict[OutcomeKind, str]
    agreed: str
    open: str
    agreed_and_open: str
    contested: str
    according_to: str


class Home(Frozen):
    """The first page."""

    latest: str
    since: str
    next: str
    agenda: str
    agenda_hint: str
    all_points: str
    spoken_of: str
    sides: str
    none_announced: str
    updated: str
    all_events: str
    how: str
    empty: str


class TimelinePage(Frozen):
    """The timeline and its lanes; `link` names the link to an event on it, `filters` what may be chosen."""

    title: str
    intro: str
    dated: str
    undated: str
    announced: str
    announced_by: str
    outside: str
    pause: str
    eras: str
    link: str
    filter: str
    filters: dict[Literal["party", "actor", "outcome", "point"], str]
    any: str
    shown: str
    none_shown: str


class Pictures(Frozen):
    """Drawings and the tables behind them; `alternative` says a drawing to those who do not see it, `scale` that
    heights on it grow tenfold, `open_ended` what a stroke at a mark means."""

    run: str
    seats: str
    alternative: str
    table: str
    event: str
    seat: str
    mediator: str
    venues: str
    held: str
    disputed: str
    seats_of_sides: str
    country: str
    tally: str
    scale: str
    open_ended: str


class RoundPage(Frozen):
    """A round of talks, or a step towards one."""

    facts: str
    contested: str
    versions: str
    agreed: str
    open: str
    differ: str
    sides: str
    other_voices: str
    next: str
    foretold: str
    past: str
    people: str
    counts: str
    sources: str
    history: str
    counted_by: str
    counted_as_of: str
    said_by: str
    reported: str
    unknown_speaker: str
