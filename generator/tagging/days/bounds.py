"""Bounds: two days between which something is, so that neither is its day."""

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.times.time_expression import TimeExpression

#: Between "between" and its first day stand at most so many code points.
JOINED = 14
PAIR = 2


def bounds_of(
    tagged: TaggedArticle, clause: Span, time: TimeExpression
) -> tuple[TimeExpression, TimeExpression] | None:
    """The two times "between" which something is in a clause, if `time` is one of them."""
    between = compile_phrases(tagged.tools.language.calendar.between)
    for match in between.finditer(tagged.plain, *clause):
        behind = tagged.times_in(Span(match.end(), clause.end))[:PAIR]
        if time in behind and len(behind) == PAIR and behind[0].span.start - match.end() <= JOINED:
            return behind[0], behind[1]
    return None
