"""Windows: which stretch of a sentence is shown round a piece of evidence. Arithmetic on spans, nothing else."""

from collections.abc import Iterable

from generator.model.article import Span

SHORTEST = 40
"""Code points that are shown of a sentence however many facts it states."""
FEWER = (36, 32, 28, 24)
"""How many are shown instead, one step after the other, where an article is so full that even those are too many."""


def window(sentence: Span, text: str, evidence: Span, width: int) -> Span:
    """The part of `sentence` (whose words are `text`) shown round `evidence`: about `width` code points, whole words.

    A sentence no longer than `width` is shown whole; evidence longer than that is cut at its end."""
    if sentence.end - sentence.start <= width:
        return sentence
    room = max(0, width - (evidence.end - evidence.start)) // 2
    start = max(sentence.start, evidence.start - room)
    end = min(sentence.end, evidence.end + room, max(start + width, evidence.start + min(SHORTEST, width)))
    return Span(_word_start(sentence, text, start, evidence), _word_end(sentence, text, end, evidence))


def union(spans: Iterable[Span], apart: int = 0) -> tuple[Span, ...]:
    """The spans in order, those that overlap or lie at most `apart` code points apart made one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end + apart:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _word_start(sentence: Span, text: str, place: int, evidence: Span) -> int:
    while sentence.start < place < evidence.start and not text[place - sentence.start - 1].isspace():
        place += 1
    return place


def _word_end(sentence: Span, text: str, place: int, evidence: Span) -> int:
    limit = evidence.end if place >= evidence.end else evidence.start + 1
    while limit < place < sentence.end and not text[place - sentence.start].isspace():
        place -= 1
    return place
