"""Elsewhere: places behind talks at which these were not: one that is denied, or was long ago."""

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.names.places import PlaceExpression
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.patterns.phrases import Phrases
from generator.tagging.talks.mentions import TalksMention

#: A word that denies a place, or says that it was long ago, stands within so many code points in front of it.
DENIED = 25
#: Of these so many words count.
FEW = 3


def is_denied(tagged: TaggedArticle, place: PlaceExpression) -> bool:
    """Whether the words right in front of a place say that it is not there ("the first not held in Belarus")."""
    front = Span(max(tagged.article.sentence_at(place.span.start).start, place.span.start - DENIED), place.span.start)
    words = tagged.plain[front.start : front.end].rsplit(",", 1)[-1].lower().split()
    negations, last = tagged.tools.language.positions.negations, words[-FEW:]
    rest = next((last[number + 1 : -1] for number, one in enumerate(last) if one in negations), None)
    return rest is not None and (not rest or bool(_of_talks(tagged).search(" ".join(rest))))


def _of_talks(tagged: TaggedArticle) -> Phrases:
    talks = tagged.tools.language.talks
    return compile_together(talks.held, talks.verbs, talks.nouns)


def is_gone(tagged: TaggedArticle, mention: TalksMention, place: PlaceExpression) -> bool:
    """Whether what was at a place behind talks is told as long gone ("what was offered two weeks ago in Turkey")."""
    gone = compile_phrases(tagged.tools.language.calendar.gone)
    return bool(gone.search(tagged.plain, max(mention.span.end, place.span.start - DENIED), place.span.start))
