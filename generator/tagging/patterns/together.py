"""Together: words of several groups that stand in one clause, in whatever order ("will be freed" and "prisoners")."""

from collections.abc import Iterator, Sequence

from generator.model.article import Span
from generator.tagging.patterns.phrases import Phrases

#: The words of all groups stand within so many code points.
REACH = 110


class Together:
    """What a rule looks for: one of the words of its only group, or words of each of its groups in one clause."""

    def __init__(self, groups: Sequence[Phrases], breaks: Phrases) -> None:
        """`breaks` are the words at which another clause begins."""
        self.groups = tuple(groups)
        self._breaks = breaks

    @property
    def first(self) -> Phrases:
        """The words without which nothing is found."""
        return self.groups[0]

    def known_in(self, text: str) -> Sequence[int] | None:
        """Where in `text` one of the first words can begin, in order, or None where the text does not know."""
        return self.first.known_in(text)

    def finditer(self, text: str, start: int, end: int) -> Iterator[Span]:
        """Where they stand between `start` and `end`: from the first of the words to the last."""
        if not all(words.places(text, start, end) for words in self.groups[1:]):
            return
        for match in self.first.finditer(text, start, end):
            span = Span(*match.span())
            if len(self.groups) == 1:
                yield span
            elif whole := self._around(text, span, start, end):
                yield whole

    def search(self, text: str, start: int, end: int) -> Span | None:
        """The first of these stretches."""
        return next(self.finditer(text, start, end), None)

    def _around(self, text: str, span: Span, start: int, end: int) -> Span | None:
        """The stretch from `span` over the nearest words of each other group, none of which stands in the others."""
        taken = [span]
        for words in self.groups[1:]:
            window = max(start, span.end - REACH), min(end, span.start + REACH)
            found = (Span(*match.span()) for match in words.finditer(text, *window))
            free = [one for one in found if not any(one.start < other.end and other.start < one.end for other in taken)]
            if not free:
                return None
            taken.append(min(free, key=lambda one: max(one.start - span.end, span.start - one.end)))
        whole = Span(min(one.start for one in taken), max(one.end for one in taken))
        parted = whole.end - whole.start > REACH or self._breaks.search(text, *whole)
        return None if parted else whole
