"""Surroundings: the only party that the words in front of a place name, where the sentence decides between several."""

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_together
from generator.tagging.people.sides import lands_in

#: The country of the subject of a sentence is named within so many code points of its beginning.
OPENING = 25


def only_party_before(tagged: TaggedArticle, place: Span) -> str | None:
    """The only party that the sentence names up to `place`, itself or by a place; where it names more, the only one of
    the clause, or of the words up to the mark in front of that; where it names none, that of the sentence before."""
    sentence = tagged.article.sentence_at(place.start)
    named = parties_or_lands(tagged, Span(sentence.start, place.end))
    if not named and sentence.start > 1:
        named = parties_or_lands(tagged, tagged.article.sentence_at(sentence.start - 2))
    elif len(named) > 1:
        clause = _clause(tagged, sentence.start, place.start)
        named = parties_or_lands(tagged, clause) or parties_or_lands(
            tagged, _up_to_mark(tagged, sentence.start, clause.start - 1)
        )
        if len(named) != 1 and clause.start > sentence.start:
            named = parties_or_lands(tagged, Span(sentence.start, sentence.start + OPENING))
    return next(iter(named)) if len(named) == 1 else None


def parties_or_lands(tagged: TaggedArticle, span: Span) -> frozenset[str]:
    """Ids of the parties that `span` names, themselves or by a place."""
    return frozenset(tag.id for tag in tagged.tags_in(span, "party")) | lands_in(tagged, span)


def _clause(tagged: TaggedArticle, start: int, end: int) -> Span:
    """The words in front of `end` back to a mark, or to a word at which another clause begins."""
    positions = tagged.tools.language.positions
    breaks = compile_together(positions.breaks, positions.coordination)
    places = [match.end() for match in breaks.finditer(tagged.plain, start, end)]
    return Span(max([_up_to_mark(tagged, start, end).start, *places]), end)


def _up_to_mark(tagged: TaggedArticle, start: int, end: int) -> Span:
    """The words in front of `end` back to a comma or semicolon."""
    return Span(max([start, *(tagged.plain.rfind(mark, start, end) + 1 for mark in ",;")]), max(start, end))
