"""The index of tags: which of them lie within a stretch, begin or end at a place, without a look at the others."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from generator.model.article import Span
from generator.tagging.names.entities import Tag
from generator.tagging.names.located import Located

_NONE: Located[Tag] = Located(())


class TagIndex:
    """The tags of an article, which do not overlap, by kind and place."""

    def __init__(self, tags: Sequence[Tag]) -> None:
        self._tags = tags

    def of_kind(self, kind: str) -> Located[Tag]:
        """All tags of one kind."""
        return self.kinds.get(kind, _NONE)

    @cached_property
    def kinds(self) -> dict[str, Located[Tag]]:
        """The tags of each kind of which there are some."""
        kinds: dict[str, list[Tag]] = defaultdict(list)
        for tag in self._tags:
            kinds[tag.kind].append(tag)
        return {kind: Located(tags) for kind, tags in kinds.items()}

    def starting_at(self, place: int) -> Sequence[Tag]:
        """The readings of the name that begins at `place`."""
        return self._by_start.get(place, ())

    def ending_at(self, place: int) -> Sequence[Tag]:
        """The readings of the name that ends at `place`."""
        return self._by_end.get(place, ())

    @cached_property
    def _by_start(self) -> dict[int, list[Tag]]:
        by_start: dict[int, list[Tag]] = defaultdict(list)
        for tag in self._tags:
            by_start[tag.span.start].append(tag)
        return dict(by_start)

    @cached_property
    def _by_end(self) -> dict[int, list[Tag]]:
        return {tags[0].span.end: tags for tags in self._by_start.values()}

    def touching(self, span: Span) -> Sequence[Tag]:
        """All tags that share a code point with `span`."""
        first = bisect_left(self._ends, span.start + 1)
        last = bisect_left(self._tags, span.end, key=lambda tag: tag.span.start)
        return self._tags[first:last]

    @cached_property
    def _ends(self) -> list[int]:
        return [tag.span.end for tag in self._tags]
