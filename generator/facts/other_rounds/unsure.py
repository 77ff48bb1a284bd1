"""Unsure: next talks without a day that are denied, or hang on a condition: no round is to follow yet."""

from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention

#: The time at which the same talks go on stands within so many code points behind the words for them.
BESIDE = 3


def is_unsure(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether nothing says that the next talks, of which a mention speaks, are to be held."""
    return on_a_condition(tagged, mention) or _is_denied(tagged, mention) or _in_the_same_sitting(tagged, mention)


def on_a_condition(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether talks without number and day are only what would follow on something."""
    conditions = compile_phrases(tagged.tools.language.talks.conditions)
    return bool(conditions.search(tagged.plain, mention.sentence.start, mention.sentence.end))


def _is_denied(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether talks are said not to be, or not to be set: words that deny them or their day, or only offer them, stand
    right in front ("no further meeting", "no date for another session")."""
    talks = tagged.tools.language.talks
    without = compile_phrases(talks.no_day if mention.number is None else ())
    front = (mention.sentence.start, mention.span.start)
    found = (words.finditer(tagged.plain, *front) for words in (compile_phrases(talks.negations), without))
    return any(match.end() == mention.span.start - 1 for matches in found for match in matches)


def _in_the_same_sitting(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether talks without a number are only to go on after the night or a break ("would meet again in the
    morning")."""
    later = compile_phrases(tagged.tools.language.talks.same_sitting)
    match = later.search(tagged.plain, mention.span.end, mention.sentence.end)
    return mention.number is None and match is not None and match.start() - mention.span.end <= BESIDE


def perhaps_then(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether the day of the next talks is only thought of ("another session will follow, perhaps tomorrow")."""
    perhaps = compile_phrases(tagged.tools.language.talks.perhaps)
    return perhaps.search(tagged.plain, mention.span.end, mention.sentence.end) is not None
