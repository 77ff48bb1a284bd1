"""Section `talks` of a language file: how talks, their rounds and their place in time are put into words."""

from generator.languages.rule import Examples
from generator.model.record import Frozen, OutcomeKind

#: A rule on outcomes of at least such a weight is sure of what it says.
SURE = 3


class TalksSection(Frozen):
    """Words and phrases about negotiations.

    `nouns` and `verbs` are words for talks, `not_talks` phrases with such words that tell of none (conditions are
    met), `adjectives` may stand by a noun; `encounters` are verbs that tell of talks only between names of two
    sides (see, receive), the second of which `met_again` words can stand for (them); `subjects` are pronouns
    that do what such a verb says, and verbs that are `present` tell beside a bare weekday of what is to come;
    `manner` words behind a verb say
    how somebody met, and not whom (weekly); `delegations` are words for
    those who talk, `delegates` phrases for all of them, `sittings` for how long and how near each other they sat,
    `undated` ones say that the day or place of talks is not settled yet,
    `parts` for one of several sittings of a round, `runs` for the run of talks in which a sitting is counted like a
    round; `rounds` are words that count talks. `numbered`, `next` and
    `earlier` are phrases with the slots {talk}, {round}, {nth}, {later} (an ordinal above the first), {number},
    {verb}, {few} (some words without a comma), {day}, {month}, {year} and {name} (words in capitals); `elliptic`
    ones leave out the noun, and look back ("the first, on"); `joins` right in front of numbered talks make them
    those of the verb before (met for); `again` beside talks that lie ahead of those just held says that they are
    the next ones, `goes_on` only with a time, and so do `returns` (will be back) of both sides where no word for talks
    stands; `not_numbered` phrases look like numbered ones and are none; rounds
    right in front of `others` (pemilihan, "of" and no talks) or behind `others_before` are of something else, and
    so are talks beside `other_subjects` (accession, trade). `after` opens what follows on something, `before` what
    comes ahead of it, `ended` says that talks are over, `opened` right before a day that it was their first,
    `begun` that they opened or that both sides have come; `arrivals` tell that somebody came or went, `calls` that
    somebody telephoned; talks right behind `apart` only date something else (days after); days behind `since` are
    not those of talks unless `when` follows, and a round beside `this` is the main one; `of_them` behind a number
    stand for that many rounds (dua yang pertama); `ahead`, `past`, `held` and `offered` are cues near a mention,
    `possible` ones right in front of talks that are only thought of (ready for), `conditions` on which others would
    follow; `no_day` words right in front of the next talks say that none are set (no date for), `same_sitting` ones
    that they go on the same night or next morning, `perhaps` that a day is only thought of; days behind `meant_once`
    (originally) are those for which talks were planned before; `ahead_before`,
    `past_before` and `held_before` count only in front of it; `back` words open a sentence that goes on about what
    the one before told of an earlier round (kala itu, those); behind `relatives` (who) a verb only describes
    somebody; at `breaks` another clause begins; `negations` in front turn a good outcome into none, `denials` (none
    of, belum ada) farther in front too, and `wishes` before it in its sentence say that it is wanted, not settled;
    what stands behind `supposed` (if, unless) is not told as a fact. `left` says that the points in its clause were
    not settled, one of the `topics` opens a sentence with the point it is about. `partners` stand between talks and
    one of those who talk (dengan, with), `both` between two of them (dan, and); `sides` are phrases for both of
    them (kedua delegasi), `threes` for three at one table, `they` stand for those who talk; `matters` are what a
    settled point is about (prisoners), and stand for it in the slot {point} of outcomes. Behind `went_on` stands a
    later day of the same talks."""

    nouns: tuple[str, ...]
    adjectives: tuple[str, ...] = ()
    not_talks: tuple[str, ...] = ()
    verbs: tuple[str, ...]
    encounters: tuple[str, ...] = ()
    met_again: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    manner: tuple[str, ...] = ()
    delegations: tuple[str, ...]
    delegates: tuple[str, ...] = ()
    sittings: tuple[str, ...] = ()
    undated: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    runs: tuple[str, ...] = ()
    rounds: tuple[str, ...]
    numbered: tuple[str, ...]
    elliptic: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    returns: tuple[str, ...] = ()
    goes_on: tuple[str, ...] = ()
    went_on: tuple[str, ...] = ()
    not_numbered: tuple[str, ...] = ()
    others: tuple[str, ...]
    others_before: tuple[str, ...] = ()
    matters: tuple[str, ...] = ()
    other_subjects: tuple[str, ...] = ()
    next: tuple[str, ...]
    earlier: tuple[str, ...] = ()
    after: tuple[str, ...]
    before: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()
    begun: tuple[str, ...] = ()
    arrivals: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    since: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    of_them: tuple[str, ...] = ()
    this: tuple[str, ...] = ()
    ended: tuple[str, ...]
    ahead: tuple[str, ...]
    ahead_before: tuple[str, ...]
    past: tuple[str, ...]
    past_before: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    held: tuple[str, ...]
    held_before: tuple[str, ...] = ()
    offered: tuple[str, ...]
    possible: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    no_day: tuple[str, ...] = ()
    same_sitting: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()
    meant_once: tuple[str, ...] = ()
    breaks: tuple[str, ...]
    negations: tuple[str, ...]
    denials: tuple[str, ...] = ()
    supposed: tuple[str, ...] = ()
    wishes: tuple[str, ...]
    left: tuple[str, ...]
    topics: tuple[str, ...]
    partners: tuple[str, ...]
    both: tuple[str, ...]
    sides: tuple[str, ...]
    threes: tuple[str, ...] = ()
    they: tuple[str, ...] = ()
    mediation: tuple[str, ...]
    examples: Examples = Examples()


class VenueSection(Frozen):
    """Where talks are held: `at` prepositions, `towards` those with which one comes there, `articles` behind them,
    `same` phrases for the place of the talks before (the same city), `nouns` that open a place (perbatasan, istana,
    border) and, where `nouns_follow`, also close it (Ciragan Palace), `both` between the two countries of a border,
    words for which are `borders`;
    `remote` phrases say that talks are held from afar (by video); `proposing` ones stand in front of a place that is
    proposed ("why not"), `proposed` ones behind it ("as a venue"); `examples` are run over whole sentences."""

    at: tuple[str, ...]
    towards: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    nouns: tuple[str, ...]
    nouns_follow: bool = False
    both: tuple[str, ...]
    borders: tuple[str, ...]
    remote: tuple[str, ...] = ()
    proposing: tuple[str, ...] = ()
    proposed: tuple[str, ...] = ()
    examples: Examples = Examples()


class OutcomeRule(Frozen):
    """Phrases that give an outcome, or groups of words that do `together`: one of each group in a clause, in whatever
    order. `kind` is one of the record's; `weight` decides between rules that both speak. A rule `of_both` speaks only
    in sentences about the main event that name both sides, and not where they only agree to go on; it does not speak of
    what is named in `not_of` ("the statement was shelved"), unless its clause names talks too."""

    name: str
    kind: OutcomeKind
    phrases: tuple[str, ...] = ()
    together: tuple[tuple[str, ...], ...] = ()
    weight: int = 1
    of_both: bool = False
    not_of: tuple[str, ...] = ()
    examples: Examples = Examples()

    @property
    def mark(self) -> str:
        """The kind, or where the rule is not sure of it, "some" of that kind."""
        return self.kind if self.weight >= SURE else f"some {self.kind}"

    @property
    def groups(self) -> tuple[tuple[str, ...], ...]:
        """The groups of words of which each has to speak."""
        return self.together or (self.phrases,)
