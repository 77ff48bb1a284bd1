"""Unsure: next talks without a day that are denied, or hang on a condition: no round is to follow yet."""

from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention


def is_unsure(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether nothing says that the next talks, of which a mention speaks, are to be held."""
    return on_a_condition(tagged, mention) or _is_denied(tagged, mention)


def on_a_condition(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether talks without number and day are only what would follow on something."""
    conditions = compile_phrases(tagged.tools.language.talks.conditions)
    return bool(conditions.search(tagged.plain, mention.sentence.start, mention.sentence.end))


def _is_denied(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether talks are said not to be: a word that denies them stands right in front ("no further meeting")."""
    negations = compile_phrases(tagged.tools.language.talks.negations)
    front = negations.finditer(tagged.plain, mention.sentence.start, mention.span.start)
    return any(match.end() == mention.span.start - 1 for match in front)
