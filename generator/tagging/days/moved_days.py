"""Moved days: days behind the words that put talks off ("postponed until Wednesday"), days within them ("did not open
on Monday as planned"), and days for which talks were meant once ("originally due on Sunday")."""

from collections.abc import Iterator
from itertools import pairwise

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.days.listed_days import are_joined
from generator.tagging.patterns.numbers import number_reader
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.remembered import remembered
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.time_expression import TimeExpression

#: The day to which talks are put off stands within so many code points behind the words that say so.
BEHIND = 12
#: The day for which talks were meant once stands within so many code points behind the words that say so.
MEANT = 60


def moved_to(tagged: TaggedArticle, mention: TalksMention) -> tuple[TimeExpression, ...]:
    """The days to which the talks mentioned are moved: none for which they were meant once."""
    once = _meant_once(tagged, mention.sentence)
    found = (time for words in _words(tagged, mention) for time in _behind(tagged, words, mention.sentence.end))
    return tuple(time for time in found if time not in once)


def moved_from(tagged: TaggedArticle, mention: TalksMention) -> tuple[TimeExpression, ...]:
    """The days on which the talks mentioned were to be held: within those words, or others beside a day behind them,
    or days for which they were meant once."""
    moved = moved_to(tagged, mention)
    within = (time for words in _words(tagged, mention) for time in tagged.times_in(words) if time not in moved)
    beside = (time for time in tagged.times_in(mention.sentence) if moved and time not in moved)
    return (*within, *beside, *_meant_once(tagged, mention.sentence))


def _behind(tagged: TaggedArticle, words: Span, end: int) -> Iterator[TimeExpression]:
    """The day with which `words` that put talks off end, or the one right behind them and behind the length by which
    they do ("diundur satu hari menjadi Jumat"), and the days joined to it."""
    times = [time for time in tagged.times_in(Span(words.start, end)) if time.span.end >= words.end]
    if not times or len(_without_length(tagged, Span(words.end, times[0].span.start))) > BEHIND:
        return
    yield times[0]
    for before, time in pairwise(times):
        if not are_joined(tagged, before, time):
            return
        yield time


def _without_length(tagged: TaggedArticle, between: Span) -> str:
    """What stands `between` words and a day beside a count of days."""
    language = tagged.tools.language
    number, units = number_reader(language), language.calendar.units
    words = tagged.plain[between.start : max(between)].split()
    return " ".join(word for word in words if word.lower() not in units and number.find(word) is None)


def only_meant(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether a time stands behind words that say that somebody only wanted something then, and no talks between them
    ("had wanted him to come on May 15")."""
    sentence = tagged.article.sentence_at(time.span.start)
    once = compile_phrases(tagged.tools.language.talks.meant_once).finditer(
        tagged.plain, sentence.start, time.span.start
    )
    between = (Span(match.end(), time.span.start) for match in once if time.span.start - match.end() <= MEANT)
    return any(not tagged.talks_in(span) for span in between)


@remembered
def _meant_once(tagged: TaggedArticle, sentence: Span) -> tuple[TimeExpression, ...]:
    """The first time behind each word that says that something was to be then."""
    once = compile_phrases(tagged.tools.language.talks.meant_once).finditer(tagged.plain, *sentence)
    near = (Span(match.end(), min(sentence.end, match.end() + MEANT)) for match in once)
    return tuple(time for span in near for time in tagged.times_in(span)[:1])


@remembered
def _words(tagged: TaggedArticle, mention: TalksMention) -> tuple[Span, ...]:
    stretch = Span(mention.clause.start, mention.sentence.end)
    rules = tagged.tools.outcomes.within(tagged.plain, stretch)
    postponed = (words for rule, words in rules if rule.kind == "postponed")
    return tuple(span for words in postponed for span in words.finditer(tagged.plain, *stretch))
