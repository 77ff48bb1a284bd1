"""Parts of rounds: talks that are only one of several sittings of a round ("a second session")."""

from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention


def is_part(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether the words of a mention name a sitting, the number of which is not that of a round, unless they count on
    ("the third since", "the second in this series")."""
    talks = tagged.tools.language.talks
    counted = compile_phrases([*(word for word in talks.rounds if word not in talks.parts), *talks.since, *talks.runs])
    part = compile_phrases(talks.parts).search(tagged.plain, *mention.span)
    return part is not None and not counted.search(tagged.plain, *mention.span)
