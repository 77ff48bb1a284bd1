"""Remote: talks that were held by video, at no one place."""

from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.talks.mentions import TalksMention


def is_remote(tagged: TaggedArticle, mention: TalksMention) -> bool:
    """Whether the clause of a mention, or its own words, say that these talks are held from afar, and name no place
    behind them but that of talks before ("three days after a meeting in Prague")."""
    remote = compile_phrases(tagged.tools.language.venue.remote).search(tagged.plain, *mention.clause)
    after = compile_phrases(tagged.tools.language.talks.after)
    behind = [place.span.start for place in tagged.places_in(mention.clause) if place.span.start > mention.span.end]
    return remote is not None and all(after.search(tagged.plain, remote.end(), start) for start in behind)
