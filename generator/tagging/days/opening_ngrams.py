"""Opening n-grams: by which words the opening of an article is told, as marks of its kind and of what came of talks."""

from generator.tagging.article import TaggedArticle
from generator.tagging.days.event_days.opening import opening_of
from generator.tagging.ngrams import ngrams_of, tokens_of
from generator.tagging.remembered import remembered

#: The opening is the headline and so many sentences.
SENTENCES = 6


@remembered
def opening_ngrams(tagged: TaggedArticle, begins: int) -> frozenset[str]:
    """The names of the marks of an article whose news `begins` there."""
    opening = opening_of(tagged, begins)
    told = (span for span, number in opening.order.items() if number - opening.first < SENTENCES)
    return frozenset(mark for span in told for mark in ngrams_of([token.text for token in tokens_of(tagged, span)]))
