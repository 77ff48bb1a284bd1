"""Last met: verbs of meeting that by themselves tell of earlier talks ("seven weeks after the sides last met")."""

from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention


def was_the_last(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a verb of meeting, of talks that do not lie ahead, stands right behind a word for the last time."""
    last = compile_phrases(tagged.tools.language.calendar.latest)
    front = last.finditer(tagged.plain, mention.sentence.start, mention.span.start)
    told = any(match.end() == mention.span.start - 1 for match in front)
    return told and not (mention.named or mention.ahead or mention.offered or mention.number)
