"""Words of the pages that look over all events: agenda, counts, disagreements, corrections, method."""

from generator.model.record import Frozen, Stance


class PartsOfLists(Frozen):
    """Around a part of a list that is too long for one page: `here` says which one it is, `undated` is the year of what
    bears no date, `latest` stands beside a picture that leaves out the events before its first, `searched` tells what
    the search of a large site finds."""

    here: str
    numbered: str
    undated: str
    near: str
    all: str
    filtered: str
    latest: str
    searched: str


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
    rules: str
    policy: str
    nothing: str
    item: str
    changed: str


class MethodPage(Frozen):
    """What the page on the method says of the measured error rates."""

    measured: str
    fact: str
    wrong: str
    reading: str
