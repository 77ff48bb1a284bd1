"""Short quotations: what a source's page shows of an article, and never more than its share of it.

Copyright law allows quoting, not reprinting. A sentence is cut to a window round the evidence; where all windows
together would show more than `SHARE` of the article, they narrow in steps until they do not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.model.article import Span
from generator.model.record import Evidence, Record

SHARE = 0.4
"""The largest part of an article's characters that its page shows."""
WIDE = 240
"""Code points shown of a sentence that states a fact."""
NARROW = 80
"""Code points shown where the evidence is only a name or a role."""
_STEPS = (1.0, 0.8, 0.6, 0.45, 0.3, 0.2, 0.1, 0.0)
_SHORTEST = 40
_NEXT = 3
_RUN = 2


@dataclass(frozen=True)
class Piece:
    """A stretch of an extract: `marked` when it is evidence, `gap` when words were left out before it."""

    text: str
    marked: bool
    gap: bool


@dataclass(frozen=True)
class Extract:
    """What is shown of one sentence: `windows` are the shown stretches, `spans` the evidence in it."""

    sentence: Span
    text: str
    windows: tuple[Span, ...]
    spans: tuple[Span, ...]

    @property
    def anchor(self) -> str:
        """The extract's anchor on the page."""
        return f"k{self.sentence.start}"

    @property
    def size(self) -> int:
        """How many code points of the article are shown."""
        return sum(window.end - window.start for window in self.windows)

    @property
    def is_whole(self) -> bool:
        """Whether the whole sentence is shown."""
        return self.windows == (self.sentence,)

    @property
    def goes_on(self) -> bool:
        """Whether words are left out at the end."""
        return self.windows[-1].end < self.sentence.end

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The shown stretches in order, cut where evidence begins and ends."""
        return tuple(self._pieces())

    def _pieces(self) -> Iterator[Piece]:
        marked = _union(self.spans)
        for window in self.windows:
            gap = window.start > self.sentence.start
            edges = {edge for span in marked for edge in (span.start, span.end) if window.start < edge < window.end}
            cuts = sorted({window.start, window.end} | edges)
            for start, end in zip(cuts, cuts[1:], strict=False):
                inside = any(span.start <= start < span.end for span in marked)
                yield Piece(self.text[start - self.sentence.start : end - self.sentence.start], inside, gap)
                gap = False


def extracts(record: Record, evidence: Iterable[tuple[Evidence, int]]) -> tuple[Extract, ...]:
    """The extracts that show all `evidence` (each with the width of its window), in order of the text."""
    wanted = _by_sentence(record, evidence)
    limit = SHARE * max((span.end for span, _, _ in wanted), default=0)
    shown: tuple[Extract, ...] = ()
    for step in _STEPS:
        shown = tuple(_extract(*one, step) for one in wanted)
        if sum(extract.size for extract in shown) <= limit:
            break
    return tuple(_break_runs(shown))


def _by_sentence(
    record: Record, evidence: Iterable[tuple[Evidence, int]]
) -> list[tuple[Span, str, tuple[tuple[Span, int], ...]]]:
    grouped: dict[Span, tuple[str, set[tuple[Span, int]]]] = {}
    for one, width in evidence:
        span = Span(one.start, one.end)
        sentence, text = _sentence_of(record, one, span)
        grouped.setdefault(sentence, (text, set()))[1].add((span, width))
    return [(sentence, text, tuple(sorted(spans))) for sentence, (text, spans) in sorted(grouped.items())]


def _sentence_of(record: Record, evidence: Evidence, span: Span) -> tuple[Span, str]:
    for sentence in record.sentences:
        if sentence.start <= span.start and span.end <= sentence.end:
            return Span(sentence.start, sentence.end), sentence.text
    return span, evidence.text


def _extract(sentence: Span, text: str, spans: Sequence[tuple[Span, int]], step: float) -> Extract:
    windows = (_window(sentence, text, span, max(_SHORTEST, int(width * step))) for span, width in spans)
    return Extract(sentence, text, _union(windows, _NEXT), tuple(span for span, _ in spans))


def _window(sentence: Span, text: str, span: Span, width: int) -> Span:
    if sentence.end - sentence.start <= width:
        return sentence
    room = max(0, width - (span.end - span.start)) // 2
    start, end = max(sentence.start, span.start - room), min(sentence.end, span.end + room)
    end = min(end, max(start + width, span.start + _SHORTEST))
    return Span(_word_start(sentence, text, start, span.start), _word_end(sentence, text, end, span))


def _word_start(sentence: Span, text: str, place: int, limit: int) -> int:
    while sentence.start < place < limit and not text[place - sentence.start - 1].isspace():
        place += 1
    return place


def _word_end(sentence: Span, text: str, place: int, span: Span) -> int:
    limit = span.end if place >= span.end else span.start + 1
    while limit < place < sentence.end and not text[place - sentence.start].isspace():
        place -= 1
    return place


def _union(spans: Iterable[Span], apart: int = 0) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end + apart:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _break_runs(shown: Sequence[Extract]) -> Iterator[Extract]:
    run, last = 0, -_NEXT - 1
    for extract in shown:
        run = run + 1 if extract.sentence.start - last <= _NEXT else 1
        if run > _RUN and extract.is_whole:
            extract = _extract(extract.sentence, extract.text, [(span, 0) for span in extract.spans], 0.0)
        if not extract.is_whole:
            run = 0
        last = extract.sentence.end
        yield extract


def shorten(text: str, width: int = WIDE) -> tuple[str, bool]:
    """The beginning of a quotation, at most `width` code points to the end of a word, and whether it was cut."""
    text = text.rstrip(" ,;:")
    if len(text) <= width:
        return text, False
    return text[:width].rsplit(None, 1)[0].rstrip(",;:"), True
