"""Remote series: talks that are held from afar, in the series of which the topic names no place."""

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases
from generator.tagging.remembered import remembered
from generator.topic import Series


@remembered
def remote_series(tagged: TaggedArticle, sentence: Span) -> tuple[Series, ...]:
    """The series without a place, where a sentence on talks says that they are held from afar."""
    words = compile_phrases(tagged.tools.language.venue.remote)
    told = tagged.talks_in(sentence) and words.search(tagged.plain, *sentence)
    return tuple(one for one in tagged.tools.subject.topic.series if told and not one.places)
