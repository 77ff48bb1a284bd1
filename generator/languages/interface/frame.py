"""Words around every page: addresses, navigation, titles, days, and pages that only lead on."""

from typing import Annotated

from pydantic import Field

from generator.model.record import Frozen

PathWord = Annotated[str, Field(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$")]


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
