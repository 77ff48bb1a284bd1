"""Links: talks that are named in lines which lead to other articles."""

from generator.tagging.article import TaggedArticle
from generator.tagging.talks.mentions import TalksMention


def is_a_link(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether a mention stands in a line of the second half that is no sentence: it leads to another article."""
    return tagged.in_headline(mention.span) and mention.span.start > len(tagged.plain) // 2
