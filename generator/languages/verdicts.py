"""Section `verdicts` of a language file: words that stand in sentences which tell what came of talks."""

from generator.languages.rule import Examples
from generator.model.record import Frozen


class VerdictsSection(Frozen):
    """What talks can yield (`results`: an agreement, a signature), words for `none` of it, that something is `settled`,
    or `unmoved` (still, apart). None tells an outcome alone: each is a mark of such a sentence."""

    results: tuple[str, ...]
    none: tuple[str, ...]
    settled: tuple[str, ...]
    unmoved: tuple[str, ...]
    examples: Examples = Examples()
