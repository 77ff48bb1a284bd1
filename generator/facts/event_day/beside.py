"""Beside the talks: the times that stand by a mention of them, and what each of these tells the day of."""

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.phrase import compile_phrases
from generator.tagging.resolve import Almanac
from generator.tagging.spoken_days import spoken
from generator.tagging.talks import TalksMention
from generator.tagging.time_expression import TimeExpression

#: The day to which talks are put off stands within so many code points behind the words that say so.
BEHIND = 12
#: Words that say what happened on a day stand within so many code points in front of it.
REACH = 40
#: The word that makes a day a limit stands within so many code points in front of it.
LIMIT = 20
#: Talks that a day came after are named within so many code points behind it.
APART = 200


def times_beside(
    tagged: TaggedArticle, mention: TalksMention, beside: tuple[TalksMention, ...]
) -> list[TimeExpression]:
    """The times of the mention's sentence but those of other rounds: those in its clause first, the nearest first."""

    def rank(time: TimeExpression) -> tuple[bool, bool, int]:
        inside = mention.clause.holds(time.span)
        distance = max(mention.span.start - time.span.end, time.span.start - mention.span.end)
        return not inside, time.month is None and time.offset is None, distance

    others = [other.clause for other in beside if other.sentence == mention.sentence]
    after = compile_phrases(tagged.tools.language.talks.after)
    since = compile_phrases(tagged.tools.language.talks.since)
    times = [
        time
        for time in tagged.times_in(mention.sentence)
        if not any(clause.holds(time.span) for clause in others)
        and (mention.ahead or not _limit(tagged, time))
        and not (mention.ahead and after.search(tagged.plain, mention.span.end, time.span.start))
        and not since.search(tagged.plain, mention.span.end, time.span.start)
    ]
    return sorted(times, key=rank)


def _limit(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether a day is only that up to which something goes on ("adjourned until Tuesday")."""
    before = tagged.plain[max(0, time.span.start - LIMIT) : time.span.start].lower().split()[-1:]
    return any(word in tagged.tools.language.calendar.deadlines for word in before)


def moved_to(tagged: TaggedArticle, mention: TalksMention) -> list[TimeExpression]:
    """Days behind the words that put the talks off ("postponed until Wednesday")."""
    rules = [phrases for rule, phrases in tagged.tools.outcomes if rule.kind == "postponed"]
    ends = [match.end() for phrases in rules for match in phrases.finditer(tagged.plain, *mention.clause)]
    behind = tagged.times_in(Span(min(ends), mention.sentence.end)) if ends else ()
    return [time for time in behind if time.span.start - min(ends) <= BEHIND]


def opened(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether the words right in front of a day say that something opened on it."""
    words = compile_phrases(tagged.tools.language.talks.opened)
    before = words.finditer(tagged.plain, max(0, time.span.start - REACH), time.span.start)
    return any(match.end() == time.span.start - 1 for match in before)


def told_aside(tagged: TaggedArticle, time: TimeExpression) -> bool:
    """Whether a day is that of somebody's words, or of what came days after the talks."""
    if spoken(tagged, time):
        return True
    apart = compile_phrases(tagged.tools.language.talks.apart)
    sentence = tagged.article.sentence_at(time.span.start)
    end = min(sentence.end, time.span.end + APART)
    behind = apart.finditer(tagged.plain, time.span.end, end)
    return any(tagged.talks_in(Span(match.end(), end)) for match in behind)


def of_the_news(tagged: TaggedArticle, mention: TalksMention, almanac: Almanac, time: TimeExpression) -> bool:
    """Whether a bare weekday is that on which somebody told of what lies ahead: that of the article in front of the
    talks, or one of speech."""
    if time.month is not None or time.weekday is None:
        return False
    own = almanac.near is not None and time.weekday == almanac.near.weekday()
    return (own and time.span.start < mention.span.start) or spoken(tagged, time)
