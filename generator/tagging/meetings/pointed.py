"""Pointed: mentions of talks that a word right beside them makes those the article tells of ("babak kedua ini")."""

from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.talks.mentions import TalksMention


def is_pointed_at(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a pointing word stands right in front of a mention, or right behind it and not before a time ("for the
    third time this year")."""
    calendar = tagged.tools.language.calendar
    this = compile_phrases(tagged.tools.language.talks.this)
    times = compile_together(calendar.weeks, calendar.relative_months, calendar.after_month)
    before = this.finditer(tagged.plain, mention.sentence.start, mention.span.start)
    behind = this.match(tagged.plain, mention.span.end + 1)
    pointed = behind is not None and not times.match(tagged.plain, mention.span.end + 1)
    return pointed or any(match.end() == mention.span.start - 1 for match in before)
