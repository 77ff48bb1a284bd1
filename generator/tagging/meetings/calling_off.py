"""Calling off: whether what is said of talks is that they were put off or called off."""

from generator.tagging.article import TaggedArticle
from generator.tagging.talks.mentions import TalksMention


def called_off(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether the clause of a mention says that these talks were put off or called off."""
    rules = [words for rule, words in tagged.tools.outcomes if rule.kind in ("postponed", "cancelled")]
    return any(words.search(tagged.plain, *mention.clause) for words in rules)
