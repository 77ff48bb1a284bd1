"""Remote: talks that were held by video, at no one place."""

from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention


def is_remote(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether the clause of a mention, or its own words, say that these talks are held from afar, and name no place
    behind them."""
    remote = compile_phrases(tagged.tools.language.venue.remote).search(tagged.plain, *mention.clause)
    return remote is not None and not any(
        place.span.start > mention.span.end for place in tagged.places_in(mention.clause)
    )
