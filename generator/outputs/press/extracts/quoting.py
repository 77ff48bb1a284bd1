"""Short extracts: what a source's page shows of an article, and never more than its share of it.

Quoting is allowed, reprinting is not. A sentence is cut to a window round the evidence; where all windows together
would show more than `SHARE` of the article, they narrow in steps until they do not."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from generator.model.article import Span
from generator.model.record import Evidence, Record
from generator.outputs.press.extracts.windows import FEWER, SHORTEST, union, window

SHARE = 0.55
"""The largest part of an article's characters that a page shows."""
STEPS = (1.0, 0.8, 0.6, 0.45, 0.3, 0.2, 0.1, 0.0)
"""By how much windows narrow, one step after the other, until the share is kept."""
WIDE = 240
"""Code points shown of a sentence that states a fact."""
NARROW = 80
"""Code points shown where the evidence is only a name, a role or a position."""
SAID = 120
"""Code points shown of what somebody said."""
RUN = 2
"""How many sentences in a row may be shown whole."""
_APART = 3


class Piece(NamedTuple):
    """A stretch of an extract, from `start` in its article: `marked` when it is evidence, `gap` when words were left
    out before it."""

    text: str
    marked: bool
    gap: bool
    start: int


@dataclass(frozen=True)
class Extract:
    """What is shown of one sentence: `windows` are the shown stretches, `evidence` what is marked in them."""

    sentence: Span
    text: str
    windows: tuple[Span, ...]
    evidence: tuple[Span, ...]

    @property
    def anchor(self) -> str:
        """The extract's anchor on the page."""
        return f"k{self.sentence.start}"

    @property
    def size(self) -> int:
        """How many code points of the article are shown."""
        return sum(shown.end - shown.start for shown in self.windows)

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
        return tuple(piece for shown in self.windows for piece in self._pieces(shown))

    def words(self, span: Span) -> str:
        """The words of `span` from its beginning on, as far as they are shown."""
        ends = [min(shown.end, span.end) for shown in self.windows if shown.start <= span.start < shown.end]
        return self.text[span.start - self.sentence.start : ends[0] - self.sentence.start] if ends else ""

    def _pieces(self, shown: Span) -> Iterator[Piece]:
        first, last = shown
        edges = {edge for span in self.evidence for edge in span if first < edge < last}
        for start, end in pairwise(sorted({first, last} | edges)):
            text = self.text[start - self.sentence.start : end - self.sentence.start]
            marked = any(span[0] <= start < span[1] for span in self.evidence)
            yield Piece(text, marked, start == first > self.sentence.start, start)


@dataclass(frozen=True)
class _Wanted:
    sentence: Span
    text: str
    evidence: tuple[tuple[Span, int], ...]
    tried: dict[tuple[int, ...], tuple[Span, ...]] = field(default_factory=dict)
    """What is shown where the pieces of evidence have windows so wide: narrow ones stay so wide for several steps."""

    @cached_property
    def wide(self) -> tuple[int, ...]:
        """How wide windows are to be, the widest first."""
        return tuple(sorted({width for _, width in self.evidence}, reverse=True))

    def windows(self, narrowed: Mapping[int, int]) -> tuple[Span, ...]:
        """What is shown where a window of each width becomes one that is `narrowed`."""
        widths = tuple([narrowed[width] for width in self.wide])
        shown = self.tried.get(widths)
        if shown is None:
            if self.sentence.end - self.sentence.start <= widths[0]:
                shown = (self.sentence,)
            else:
                found = {window(self.sentence, self.text, span, narrowed[width]) for span, width in self.evidence}
                shown = union(found, _APART)
            self.tried[widths] = shown
        return shown

    def extract(self, windows: tuple[Span, ...]) -> Extract:
        return Extract(self.sentence, self.text, windows, tuple(span for span, _ in self.evidence))


def extracts(record: Record, evidence: Iterable[tuple[Evidence, int]]) -> tuple[Extract, ...]:
    """The extracts that show all `evidence` (each with the width of its window), in order of the text."""
    wanted = _by_sentence(record, evidence)
    ends = [*(one.sentence.end for one in wanted), *(sentence.end for sentence in record.sentences)]
    limit = SHARE * max(ends, default=0)
    widths = [*((step, SHORTEST) for step in STEPS), *((0.0, least) for least in FEWER)]
    width = next((one for one in widths if _keeps(limit, _unbroken(wanted, *one))), widths[-1])
    return tuple(one.extract(windows) for one, windows in zip(wanted, _unbroken(wanted, *width), strict=True))


def _keeps(limit: float, shown: Iterable[tuple[Span, ...]]) -> bool:
    """Whether what is `shown` keeps the limit; once it does not, nobody looks at the rest."""
    size = 0
    for windows in shown:
        for start, end in windows:
            size += end - start
        if size > limit:
            return False
    return True


def _by_sentence(record: Record, evidence: Iterable[tuple[Evidence, int]]) -> list[_Wanted]:
    grouped: dict[Span, tuple[str, set[tuple[Span, int]]]] = {}
    for one, width in evidence:
        sentence, text = _sentence_of(record, one)
        grouped.setdefault(sentence, (text, set()))[1].add((Span(one.start, one.end), width))
    return [_Wanted(sentence, text, tuple(sorted(spans))) for sentence, (text, spans) in sorted(grouped.items())]


def _sentence_of(record: Record, evidence: Evidence) -> tuple[Span, str]:
    for sentence in record.sentences:
        if sentence.start <= evidence.start and evidence.end <= sentence.end:
            return Span(sentence.start, sentence.end), sentence.text
    return Span(evidence.start, evidence.end), evidence.text


def _narrowed(wanted: Iterable[_Wanted], step: float, least: int) -> dict[int, int]:
    return {width: max(least, int(width * step)) for one in wanted for width in one.wide}


def _unbroken(wanted: Sequence[_Wanted], step: float, least: int) -> Iterator[tuple[Span, ...]]:
    """What is shown of each sentence at one step; the third whole one in a row is narrowed all the way."""
    run, last = 0, 0
    narrowed, least_of_all = _narrowed(wanted, step, least), _narrowed(wanted, 0.0, least)
    for one in wanted:
        shown = one.windows(narrowed)
        whole = shown == (one.sentence,)
        run = run + 1 if whole and one.sentence.start - last <= _APART else int(whole)
        if run > RUN:
            shown, run = one.windows(least_of_all), 0
        last = one.sentence.end
        yield shown
