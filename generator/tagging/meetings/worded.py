"""Worded: mentions that words for talks make, and not those who talk or how they sat."""

from generator.tagging.article import TaggedArticle
from generator.tagging.talks.mentions import TalksMention


def is_worded(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a noun or verb for talks stands where a mention does."""
    return any(one.span == mention.span for one in tagged.talks_in(mention.sentence))
