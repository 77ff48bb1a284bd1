"""Moved days: days behind the words that put talks off ("postponed until Wednesday"), and days within them ("did not
open on Monday as planned")."""

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.remembered import remembered
from generator.tagging.talks import TalksMention
from generator.tagging.time_expression import TimeExpression

#: The day to which talks are put off stands within so many code points behind the words that say so.
BEHIND = 12


def moved_to(tagged: TaggedArticle, mention: TalksMention) -> tuple[TimeExpression, ...]:
    """The days to which the talks mentioned are moved."""
    ends = [words.end for words in _words(tagged, mention)]
    behind = tagged.times_in(Span(min(ends), mention.sentence.end)) if ends else ()
    return tuple(time for time in behind if time.span.start - min(ends) <= BEHIND)


def moved_from(tagged: TaggedArticle, mention: TalksMention) -> tuple[TimeExpression, ...]:
    """The days on which the talks mentioned were to be held: within those words, or others beside a day behind them."""
    within = tuple(time for words in _words(tagged, mention) for time in tagged.times_in(words))
    moved = moved_to(tagged, mention)
    return (*within, *(time for time in tagged.times_in(mention.sentence) if moved and time not in moved))


@remembered
def _words(tagged: TaggedArticle, mention: TalksMention) -> tuple[Span, ...]:
    rules = [words for rule, words in tagged.tools.outcomes if rule.kind == "postponed"]
    stretch = Span(mention.clause.start, mention.sentence.end)
    return tuple(span for words in rules for span in words.finditer(tagged.plain, *stretch))
