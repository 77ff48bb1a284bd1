"""Calling off: whether what is said of talks is that they were put off or called off."""

from generator.tagging.article import TaggedArticle
from generator.tagging.meetings.outcome_words import tells_of_outcome
from generator.tagging.talks.mentions import TalksMention


def called_off(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether the clause of a mention says that these talks were put off or called off."""
    return tells_of_outcome(tagged, mention.clause, {"postponed", "cancelled"})


def cancelled(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether it says that they were called off for good."""
    return tells_of_outcome(tagged, mention.clause, {"cancelled"})
