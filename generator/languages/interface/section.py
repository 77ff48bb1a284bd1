"""Section `interface` of a language file: every word that the site itself says, and the names of its paths.

`{slots}` in a pattern are filled by the pages; the same key has the same slots in every language."""

from generator.languages.interface.embedding import Embedding
from generator.languages.interface.events import Home, Pictures, RoundPage, Sentences, TimelinePage
from generator.languages.interface.exchange import DataPage, Feeds
from generator.languages.interface.frame import Dates, Descriptions, Lists, Missing, Navigation, Paths, Titles
from generator.languages.interface.overviews import (
    AgendaPage,
    CorrectionsPage,
    FiguresPage,
    LedgerPage,
    MethodPage,
    PartsOfLists,
)
from generator.languages.interface.pages import ActorPage, SourcePage
from generator.model.record import Basis, Bound, Frozen, Kind, OutcomeKind, Stance
from generator.model.threads import StageKind

Plural = dict[str, str]
"""A pattern with {count} by CLDR plural category; `other` serves where a category is missing."""


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
    parts: PartsOfLists
    missing: Missing
    facts: dict[str, str]
    kinds: dict[Kind, str]
    basis: dict[Basis, str]
    outcomes: dict[OutcomeKind, str]
    stances: dict[Stance, str]
    bounds: dict[Bound, str]
    measures: dict[str, str]
    flags: dict[str, str]
