"""Mediation: the parties beside a word of mediation that are no sides of the topic."""

from generator.facts.draft import slice_of
from generator.model.article import Span
from generator.model.record import Evidence
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.people.sides import negotiators

#: A mediator is named within so many code points of the word that says so.
BEFORE, BEHIND = 100, 60


def mediators(tagged: TaggedArticle) -> list[tuple[str, Evidence]]:
    """Each such party, and where it is named."""
    found = []
    sides = negotiators(tagged.tools.subject)
    for match in compile_phrases(tagged.tools.language.talks.mediation).finditer(tagged.plain):
        sentence = tagged.article.sentence_at(match.start())
        near = Span(max(sentence.start, match.start() - BEFORE), min(sentence.end, match.end() + BEHIND))
        tags = [tag for tag in tagged.tags_in(near, "party") if tag.id not in sides]
        found += [(tag.id, slice_of(tagged, tag.span, "word-of-mediation")) for tag in tags[:1]]
    return found
