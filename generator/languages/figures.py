"""Section `figures` of a language file: counts of people, what is counted and how exactly."""

from generator.languages.rule import Examples
from generator.model.record import Frozen


class Measure(Frozen):
    """What is counted: `id` as in the record; `after` are phrases that follow the number and its noun ("tewas"),
    `before` stand in front of the number ("menewaskan"), `nouns` are themselves what is counted ("tahanan
    perang"); behind `tolls` a number needs no noun ("the toll rose to 15")."""

    id: str
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    tolls: tuple[str, ...] = ()
    examples: Examples = Examples()

    def __hash__(self) -> int:
        return hash(self.id)


class FiguresSection(Frozen):
    """`people` are nouns for those who are counted; `others` stand for such a noun (lainnya, more);
    `auxiliaries` may stand between a bare number and what became of those counted; `part_of` phrases
    say that a number is part of the one before; `bounds` map the record's bounds to phrases in front of the number;
    `claims` are verbs of those who count, `local`
    phrases for offices of the place that was named last (pemerintah setempat, local officials)."""

    people: tuple[str, ...]
    others: tuple[str, ...] = ()
    part_of: tuple[str, ...] = ()
    auxiliaries: tuple[str, ...]
    bounds: dict[str, tuple[str, ...]]
    claims: tuple[str, ...]
    local: tuple[str, ...] = ()
    measures: tuple[Measure, ...]
