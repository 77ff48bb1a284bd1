"""Borders: parties that a sentence names only to say by whose border something is ("near the frontier with Poland")."""

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.remembered import remembered

#: Between a word for a border and a party's name stand at most so many code points ("Poland's border").
BESIDE = 3


@remembered
def bordering(tagged: TaggedArticle, span: Span) -> frozenset[str]:
    """Ids of the parties that `span` names only as a land at a border."""
    words = compile_phrases(tagged.tools.language.venue.borders)
    borders = [Span(*found.span()) for found in words.finditer(tagged.plain, *span)]
    if not borders:
        return frozenset()
    named = tagged.tags_in(span, "party")
    acting = {tag.id for tag in named if not any(_beside(border, tag.span) for border in borders)}
    return frozenset(tag.id for tag in named) - acting


def _beside(one: Span, other: Span) -> bool:
    first, second = sorted((one, other))
    return 0 <= second.start - first.end <= BESIDE
