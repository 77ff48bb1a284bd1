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
    (begins, ends), (first, last) = sentence, evidence
    if ends - begins <= width:
        return sentence
    room = max(0, width - (last - first)) // 2
    start = max(begins, first - room)
    end = min(ends, last + room, max(start + width, first + min(SHORTEST, width)))
    return Span(_word_start(sentence, text, start, first), _word_end(sentence, text, end, evidence))


def union(spans: Iterable[Span], apart: int = 0) -> tuple[Span, ...]:
    """The spans in order, those that overlap or lie at most `apart` code points apart made one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span[0] <= joined[-1][1] + apart:
            joined[-1] = Span(joined[-1][0], max(joined[-1][1], span[1]))
        else:
            joined.append(span)
    return tuple(joined)


def _word_start(sentence: Span, text: str, place: int, limit: int) -> int:
    begins = sentence[0]
    while begins < place < limit and not text[place - begins - 1].isspace():
        place += 1
    return place


def _word_end(sentence: Span, text: str, place: int, evidence: Span) -> int:
    begins, ends = sentence
    limit = evidence[1] if place >= evidence[1] else evidence[0] + 1
    while limit < place < ends and not text[place - begins].isspace():
        place -= 1
    return place
