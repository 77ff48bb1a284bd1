"""Own days: bare weekdays that belong to one round, and set it apart from the others ("Monday's session")."""

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.time_expression import TimeExpression

#: A weekday belongs to talks told as held in front of it, within so many code points ("met in Paris on Sunday").
BEHIND = 80
#: A day at the head of a sentence begins within so many code points of its start.
OPENS = 14


def possessive(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether a bare weekday stands as the owner of what follows."""
    ending = tagged.plain[time.span.end : time.span.end + 2].replace("’", "'")
    return time.weekday is not None and time.month is None and ending == "'s"


def owned(tagged: TaggedArticle, mention: TalksMention, time: TimeExpression) -> bool:
    """Whether a bare weekday is that of the talks mentioned and of no others: as their owner or a part of their name
    ("pertemuan Minggu itu"), as the last one of its name, or behind talks that were held or at the head of a sentence
    in which somebody met, as "yesterday" is too."""
    if time.offset is not None and time.offset < 0:
        return _by_verb(tagged, mention, time.span)
    if time.weekday is None or time.month is not None:
        return False
    named = mention.past and mention.span.holds(time.span)
    return named or possessive(tagged, time) or time.last or _by_verb(tagged, mention, time.span)


def gone(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether words beside a mention say that these talks were weeks or months ago, and nothing tells their day."""
    language, clause = tagged.tools.language, mention.clause
    if mention.ahead or mention.offered or any(time.placed for time in tagged.times_in(clause)):
        return False
    phrases = compile_phrases(language.calendar.gone)
    apart = compile_together(language.talks.after, language.speech.verbs)
    when = compile_phrases(language.talks.when)
    for match in phrases.finditer(tagged.plain, clause.start, clause.end):
        start, end = sorted((mention.span, Span(*match.span())))
        between = tagged.plain[start.end : end.start]
        if when.match(between.lstrip(", 0123456789")) and not apart.search(between):
            return True
        leading = start == mention.span or not tagged.plain[clause.start : start.start].strip(" ,")
        if leading and len(between) <= BEHIND and "," not in between.strip(" ,") and not apart.search(between):
            return True
    return False


def _by_verb(tagged: TaggedArticle, mention: TalksMention, weekday: Span) -> bool:
    start, end = sorted((mention.span, weekday))
    between, language = tagged.plain[start.end : end.start], tagged.tools.language
    if mention.ahead or len(between) > BEHIND or compile_phrases(language.speech.verbs).search(between):
        return False
    if start == mention.span:
        return mention.held or not mention.named
    opens = weekday.start - mention.sentence.start <= OPENS
    return opens and not mention.named and not compile_phrases(language.talks.after).search(between)
