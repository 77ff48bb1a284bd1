"""Section `interface` of a language file: every word that the site itself says, and the names of its paths.

`{slots}` in a pattern are filled by the pages; the same key has the same slots in every language."""

from typing import Annotated, Literal

from pydantic import Field

from generator.languages.embedding import Embedding
from generator.languages.exchange import DataPage, Feeds
from generator.model.record import Basis, Bound, Frozen, Kind, OutcomeKind, Stance
from generator.model.threads import StageKind

PathWord = Annotated[str, Field(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$")]
Plural = dict[str, str]
"""A pattern with {count} by CLDR plural category; `other` serves where a category is missing."""


class Paths(Frozen):
    """The first part of a page's address, in the language."""

    timeline: PathWord
    rounds: PathWord
    actors: PathWord
    sources: PathWord
    agenda: PathWord
    figures: PathWord
    disagreements: PathWord
    corrections: PathWord
    data: PathWord


class Navigation(Frozen):
    """Sections of the site, and the few words around them."""

    home: str
    timeline: str
    rounds: str
    actors: str
    sources: str
    agenda: str
    figures: str
    disagreements: str
    corrections: str
    data: str
    earlier: str
    later: str
    to_dark: str
    to_light: str


class Titles(Frozen):
    """How events and sources are called; `unnamed` stands for an outlet that its article does not name."""

    round: str
    meeting: str
    preparatory: str
    next: str
    earlier: str
    in_series: str
    dated: str
    unnamed: str
    unnamed_in_text: str
    cited: str


class Dates(Frozen):
    """What surrounds CLDR's dates."""

    approximate: str
    unknown: str
    on_day: str
    in_period: str
    no_day: str
    no_month: str


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


class ActorPage(Frozen):
    """A person; `attended` heads the events at which a source shows him, `events` those whose sources name him."""

    roles: str
    spellings: str
    attended: str
    events: str
    quotes: str
    no_party: str
    unlisted: str
    stands: str


class SourcePage(Frozen):
    """An article and what it gave; `in_page` and `close` stand beside a sentence that opens in place."""

    intro: str
    gave: str
    extracts: str
    extracts_intro: str
    read_original: str
    in_original: str
    in_page: str
    close: str
    no_address: str
    unknown: str
    dating: str
    dated_by: str
    undated: str
    rule: str
    rules: str
    rule_on: str
    from_metadata: str
    flags: str
    no_event: str
    tells_of: str
    in_extract: str


class AgendaPage(Frozen):
    """The agenda; `together` stands for all sides where they agreed or left a point open, `others` for those who have
    no seat of their own; `stances` are as short as a cell."""

    intro: str
    point: str
    others: str
    together: str
    stances: dict[Stance, str]


class FiguresPage(Frozen):
    """The counts; `published` marks a day that is its article's and not the count's, `unnamed` a count whose claimant
    no article names."""

    intro: str
    claimant: str
    date: str
    count: str
    published: str
    unnamed: str


class LedgerPage(Frozen):
    """The ledger of disagreements; `same_number` where two events bear the number of one round."""

    intro: str
    empty: str
    same_number: str


class CorrectionsPage(Frozen):
    """The log of corrections; `nothing` stands for what was or is not there, `item` titles an item of the feed."""

    intro: str
    empty: str
    nothing: str
    item: str
    changed: str


class MethodPage(Frozen):
    """What the page on the method says of the measured error rates."""

    measured: str
    fact: str
    wrong: str
    reading: str


class Descriptions(Frozen):
    """What a page holds, as search engines show it."""

    actor: str
    source: str
    timeline: str


class Lists(Frozen):
    """Pages that list rounds, actors and sources."""

    rounds: str
    actors: str
    sources: str
    empty: str


class Missing(Frozen):
    """The page for an address that does not exist."""

    title: str
    text: str


class InterfaceSection(Frozen):
    """All words of the interface. `facts` are the labels of a record's fields; `locale` is the BCP 47 tag by which CLDR
    knows the language's dates, lists and numbers, with the region whose habits the site follows."""

    locale: str
    paths: Paths
    navigation: Navigation
    titles: Titles
    dates: Dates
    unknown: str
    cite: str
    footer: str
    counts: dict[str, Plural]
    home: Home
    sentences: Sentences
    timeline: TimelinePage
    pictures: Pictures
    round: RoundPage
    actor: ActorPage
    source: SourcePage
    agenda: AgendaPage
    figures: FiguresPage
    ledger: LedgerPage
    corrections: CorrectionsPage
    feeds: Feeds
    data: DataPage
    embedding: Embedding
    method: MethodPage
    stages: dict[StageKind, str]
    descriptions: Descriptions
    lists: Lists
    missing: Missing
    facts: dict[str, str]
    kinds: dict[Kind, str]
    basis: dict[Basis, str]
    outcomes: dict[OutcomeKind, str]
    stances: dict[Stance, str]
    bounds: dict[Bound, str]
    measures: dict[str, str]
    flags: dict[str, str]
