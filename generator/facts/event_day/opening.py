"""Opening days: the days on which talks opened that went on longer."""

from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.times.time_expression import TimeExpression

#: An article opens with so many sentences.
OPENING = 3
#: Words that say what happened on a day stand within so many code points in front of it.
REACH = 40


def opened(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether the words right in front of a day say that something opened on it."""
    words = compile_phrases(tagged.tools.language.talks.opened)
    before = words.finditer(tagged.plain, max(0, time.span.start - REACH), time.span.start)
    return any(match.end() == time.span.start - 1 for match in before)
