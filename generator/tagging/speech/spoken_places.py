"""Spoken places: where somebody spoke ("told reporters in Kyiv"), which is not where that was of which he spoke."""

import re

from generator.model.article import Span
from generator.tagging.article import TaggedArticle
from generator.tagging.patterns.phrase import compile_phrases, compile_together
from generator.tagging.remembered import remembered

#: The verb stands within so many code points in front of the place.
FRONT = 90
#: Beside names, days and those who listen at most so many words stand between the two.
FEW = 3
_CLOSED = re.compile(r"[.;:!?“”\"\n]")


@remembered
def spoken_at(tagged: TaggedArticle, place: Span) -> bool:
    """Whether a `place`, behind its preposition, is told of a verb of speech in front of it: between the two stand only
    who speaks, who listens and when."""
    speech, sentence = tagged.tools.language.speech, tagged.article.sentence_at(place.start)
    front = Span(max(sentence.start, place.start - FRONT), place.start)
    verbs = compile_together(speech.verbs, speech.own, speech.appearances).finditer(tagged.plain, *front)
    free = [match.end() for match in verbs if not tagged.tags_touching(Span(*match.span()))]
    return bool(free) and _only_circumstances(tagged, Span(free[-1], place.start))


def _only_circumstances(tagged: TaggedArticle, between: Span) -> bool:
    words, talks = tagged.plain[between.start : between.end], tagged.tools.language.talks
    if _CLOSED.search(words) or words.count(",") > 1 or tagged.talks_in(between):
        return False
    if compile_together(talks.ahead, talks.breaks, talks.arrivals, talks.held).search(words):
        return False
    names = [tag.span for kind in ("person", "short-name", "party") for tag in tagged.tags_in(between, kind)]
    known = [*names, *(time.span for time in tagged.times_in(between))]
    heard = compile_phrases(tagged.tools.language.speech.hearers).finditer(tagged.plain, *between)
    known += [Span(*match.span()) for match in heard]
    return len(_rest(tagged, between, known).split()) <= FEW


def _rest(tagged: TaggedArticle, between: Span, known: list[Span]) -> str:
    """What stands `between` beside what is `known`, without marks."""
    rest = "".join(
        " " if any(span.start <= place < span.end for span in known) else tagged.plain[place]
        for place in range(between.start, between.end)
    )
    return re.sub(r"[^\w\s]", " ", rest)
