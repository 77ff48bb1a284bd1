"""Section `figures` of a language file: counts of people, what is counted and how exactly."""

from generator.languages.rule import Examples
from generator.model.record import Frozen


class Measure(Frozen):
    """What is counted: `id` as in the record; `after` are phrases that follow the number and its noun ("tewas"),
    `before` stand in front of the number ("killed"), `harms` in front of it and any noun at all ("menewaskan"), `nouns`
    are themselves what is counted ("tahanan perang"); `plain` are phrases that follow the number and any noun at all
    ("were killed"); behind `tolls` a number needs no noun ("the toll rose to 15"); `owners` in front of a number say
    what is counted whatever else is told of it ("jenazah 1.200 prajurit"); a measure that stands `over` others is
    counted before them ("killed and wounded"); `instead` is another measure where the noun has one of its words
    (soldiers who are detained are prisoners). In all of them {country} is any country, by CLDR's names."""

    id: str
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    harms: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    tolls: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    over: bool = False
    instead: dict[str, tuple[str, ...]] = {}
    examples: Examples = Examples()

    def __hash__(self) -> int:
        return hash(self.id)


class FiguresSection(Frozen):
    """`people` are nouns for those who are counted; `one` (a, an) tells of a single one where one of `persons` follows,
    and `singles` tell of one person by themselves (seorang); `others` stand for such a noun (lainnya, more).
    `qualifiers` may stand between a number and its noun (civilian), `ages` beside it ("{number}-year-old"), `fillers`
    in front of a number behind its verb (a total of); `auxiliaries` between a bare number and what became of those
    counted, `asides` (it says) but none of `stops` and `conjunctions` between a noun and that; `things` are counted,
    too, but are no people. `ends` are words behind a number without a noun, `none` words in front of what is no count
    (several dozen); `part_of` phrases say that a number is part of the one before, as do `shares` behind it (of the
    dead): what they name is not counted anew; nor what is `of_them`, where a count of its sentence or the one before
    says of whom, nor who is `among` others (the dead), nor what a word says is `told_again` (all three). Where one of
    the words that `go_on` (another, juga) stands in a count that nobody claims, who claims the one before claims it
    too. Behind phrases of `carrying` (the total has, it gave back), or in front of those that are `carried` (have been
    returned), a bare number is of the measure of the count before it. `bounds` map the record's bounds to phrases in
    front of the number, which are none behind `phrasal` verbs (hand over); behind `exceeded` (lebih) it is more than
    the number. `claims` are verbs of those who count in front of a number, `reports` those behind it, `repeats` phrases
    of the next sentence for saying so (menyampaikannya), `adverbs` may stand between a pronoun and its verb, `sources`
    phrases in front of who counts (versi), `own` say that one named before counts (by his count), `seated` those in
    front of where he only has his seat (based in); `local` are offices of the place that was named last (pemerintah
    setempat, local officials). The day of a count is that of the talks behind phrases for the `same_day` ("while they
    talked") and where they stand behind `meanwhile` (as, ketika), that of writing where something was `lately`: in the
    night or the hours before."""

    people: tuple[str, ...]
    persons: tuple[str, ...] = ()
    one: tuple[str, ...] = ()
    singles: tuple[str, ...] = ()
    qualifiers: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()
    fillers: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    part_of: tuple[str, ...] = ()
    shares: tuple[str, ...] = ()
    of_them: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    told_again: tuple[str, ...] = ()
    go_on: tuple[str, ...] = ()
    carrying: tuple[str, ...] = ()
    carried: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()
    auxiliaries: tuple[str, ...]
    stops: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    conjunctions: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    bounds: dict[str, tuple[str, ...]]
    claims: tuple[str, ...]
    reports: tuple[str, ...] = ()
    repeats: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    seated: tuple[str, ...] = ()
    exceeded: tuple[str, ...] = ()
    phrasal: tuple[str, ...] = ()
    local: tuple[str, ...] = ()
    same_day: tuple[str, ...] = ()
    meanwhile: tuple[str, ...] = ()
    lately: tuple[str, ...] = ()
    measures: tuple[Measure, ...]
