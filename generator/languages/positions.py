"""Section `positions` of a language file: how a side's demands, offers, assents and refusals are put into words."""

from generator.languages.rule import Examples
from generator.model.record import Frozen, Stance


class PositionsSection(Frozen):
    """Words for what a side wants, by the record's stances.

    `verbs` stand behind their subject; `passives` right in front of the side ("ditolak Rusia", "rejected by"), `nouns`
    beside it ("tuntutan Rusia", "Kyiv's demand"). `obligations` (harus, must) are demands of whoever says so; what
    follows one of the `conditions` is demanded by the side that makes them. `negations` in front of a verb turn an
    offer or an acceptance into a rejection, `not_yet` and `hypothetical` words (if, "accused") take the verb away, and
    what stands behind them or `outside` words (without) is not its object; who will not do some `telling` rejects
    nothing. `own` words name the speaker's side in its own mouth (kami, "we"), `pronouns` the person named before,
    `sides` the side (pihaknya, they). At `breaks` another clause begins; `coordination` joins verbs of one subject;
    `fillers` may stand between verb and subject, and hold no break. A name behind one of the `prepositions` is no
    subject, nor one beside `not_sides` (warga Ukraina, "Ukrainian refugees")."""

    verbs: dict[Stance, tuple[str, ...]]
    passives: dict[Stance, tuple[str, ...]]
    nouns: dict[Stance, tuple[str, ...]]
    obligations: tuple[str, ...]
    conditions: tuple[str, ...]
    negations: tuple[str, ...]
    not_yet: tuple[str, ...]
    hypothetical: tuple[str, ...]
    outside: tuple[str, ...] = ()
    telling: tuple[str, ...]
    own: tuple[str, ...]
    pronouns: tuple[str, ...]
    sides: tuple[str, ...]
    breaks: tuple[str, ...]
    coordination: tuple[str, ...]
    fillers: tuple[str, ...]
    prepositions: tuple[str, ...]
    not_sides: tuple[str, ...]
    examples: Examples = Examples()
