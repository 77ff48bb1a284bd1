"""Known: what is known of an article before the day of its news is looked for."""

from typing import NamedTuple

from generator.model.article import Span


class Known(NamedTuple):
    """Where an article tells its `own` day, where its news `begins`, and whether its talks lie `ahead`, as far as this
    is known."""

    own: frozenset[Span] = frozenset()
    begins: int = 0
    ahead: bool | None = None
