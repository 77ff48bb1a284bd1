"""Same places: words that stand for a place named before ("the same city", "the Emirati capital", "kota itu")."""

from collections.abc import Iterator
from functools import cache

from generator.language import Language
from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.part import Part
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.patterns.phrases import Phrases

#: A place is named in such words, or within so many code points behind them ("the city of Kharkiv").
NAMED = 5
#: A capitalised word in front of the noun ("the Turkish city").
_NAME = Part(r"(?-i:[A-Z][\w'’]*)")


def same_places(tagged: TaggedArticle, span: Span) -> Iterator[Span]:
    """Where `span` speaks of a place in such words, and does not name it."""
    for match in _words(tagged.tools.language).finditer(tagged.plain, *span):
        found = Span(*match.span())
        named = Span(found.start, found.end + NAMED)
        if not any(tag.kind == "place" for tag in tagged.tags_touching(named)):
            yield found


@cache
def _words(language: Language) -> Phrases:
    return compile_phrases(language.venue.same, {"name": _NAME})
