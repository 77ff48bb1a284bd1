"""Plans: what it means that words around talks look ahead; they may also look back from there, or only go on."""

from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention
from generator.tagging.times.resolve import Almanac

#: "Before" stands within so many code points in front of talks.
CLOSE = 25


def on_the_eve(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether talks lie ahead only of what came before them ("Before the meeting on Tuesday, Putin told ...")."""
    language = tagged.tools.language
    if not mention.ahead or mention.past:
        return False
    start = max(mention.clause.start, mention.span.start - CLOSE)
    found = compile_phrases(language.talks.before).finditer(tagged.plain, start, mention.span.start)
    before = any(len(tagged.plain[match.end() : mention.span.start].split()) <= 1 for match in found)
    return before and not compile_phrases(language.talks.ahead).search(tagged.plain, *mention.clause)


def goes_on(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether talks lie ahead only in that they go on ("the fourth round, which began on Monday, will continue")."""
    on = compile_phrases(tagged.tools.language.talks.goes_on)
    return mention.held and on.search(tagged.plain, mention.span.end, mention.clause.end) is not None


def is_announced(tagged: TaggedArticle, mention: TalksMention, almanac: Almanac) -> bool:
    """Whether the verb for talks has no tense of its own and a weekday after that of writing stands beside them
    ("Perundingan ketiga digelar Senin")."""
    near = almanac.near
    days = (almanac.day(time, forward=True) for time in tagged.times_in(mention.clause))
    return near is not None and any(day and day > near for day in days)
